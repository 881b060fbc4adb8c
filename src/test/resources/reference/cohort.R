# Reference values for the statistics of a cohort, made with survival::survfit.
#
#   cd src/test/resources/reference && Rscript cohort.R
#
# writes, for 60 random cohorts each,
#   cohort-survival-patients.csv  days under observation and whether an event ended them
#   cohort-survival.csv           Kaplan-Meier: survfit(Surv(days, event) ~ 1, conf.type = "log-log")
#   cohort-levels-patients.csv    levels in percent with lower and upper bound; empty: none
#   cohort-levels.csv             Turnbull: survfit(Surv(lower, upper, type = "interval2") ~ 1),
#                                 the share at or below each quantified level
# The first line of each file names the versions that made it. The Java test reads the files; it
# needs no R. No bound of a range equals a quantified level, because R takes left-censored levels as
# strictly below the limit and we take them as at most the limit; that tie is tested by hand.

suppressMessages(library(survival))
set.seed(20261123)

versions <- paste0("# ", R.version.string, ", survival ", packageVersion("survival"))

write_rows <- function(name, rows) {
  out <- file(name, open = "wb")
  writeLines(versions, out)
  write.csv(rows, out, row.names = FALSE, quote = FALSE, na = "")
  close(out)
}

survival_case <- function(cohort) {
  n <- sample(c(1, 2, 5, 12, 40, 120), 1)
  waiting <- round(rexp(n, 1 / 400))
  leaving <- round(runif(n, 0, 1500))
  patients <- data.frame(cohort, days = pmin(waiting, leaving), event = as.integer(waiting <= leaving))
  fit <- survfit(Surv(days, event) ~ 1, data = patients, conf.type = "log-log")
  with_events <- fit$n.event > 0
  steps <- data.frame(
    cohort, day = fit$time, at_risk = fit$n.risk, events = fit$n.event,
    free = fit$surv, low = fit$lower, high = fit$upper)[with_events, ]
  list(patients = patients, steps = steps)
}

level_case <- function(cohort) {
  n <- sample(c(5, 8, 20, 60), 1)
  level <- signif(10^rnorm(n, -2, 1.2), 4)
  limit <- sample(c(0.0007, 0.00133, 0.0041, 0.0113, 0.0517), n, replace = TRUE)
  loq <- limit * 3.03
  lower <- ifelse(level < limit, NA, ifelse(level < loq, limit, level))
  upper <- ifelse(level < limit, limit, ifelse(level < loq, loq, level))
  fit <- survfit(Surv(lower, upper, type = "interval2") ~ 1)
  exact <- sort(unique(level[level >= loq]))
  at_most <- sapply(exact, function(x) 1 - min(c(1, fit$surv[fit$time <= x])))
  list(
    patients = data.frame(cohort, lower, upper),
    shares = if (length(exact) == 0) NULL else data.frame(cohort, level = exact, at_most))
}

survivals <- lapply(1:60, survival_case)
levels <- lapply(1:60, level_case)
write_rows("cohort-survival-patients.csv", do.call(rbind, lapply(survivals, `[[`, "patients")))
write_rows("cohort-survival.csv", do.call(rbind, lapply(survivals, `[[`, "steps")))
write_rows("cohort-levels-patients.csv", do.call(rbind, lapply(levels, `[[`, "patients")))
write_rows("cohort-levels.csv", do.call(rbind, lapply(levels, `[[`, "shares")))
