# Reference values for the fit of growth, made with survival::survreg.
#
#   cd src/test/resources/reference && Rscript growth.R
#
# writes growth-points.csv (the series) and growth.csv (what R made of them). The first lines of
# growth.csv name the versions that made it. The Java test reads the two files; it needs no R.
#
# Three fits of every series:
#   estimated  survreg(Surv(lower, upper, type = "interval2") ~ day, dist = "gaussian")
#   common     the same with scale = 0.25
#   each       every point with its own sd: both sides of the regression divided by the sd of the
#              point, scale = 1, no other intercept; sum(log(sd)) of the quantified points is taken
#              from the log likelihood to undo the change of variable
#
# verdict: "converged"; "warned" (survreg warned: ran out of iterations, or a singular fit);
# "degenerate" (scale below 1e-6, or a variance that is not positive); "flat" (a standard error of
# the slope above 10 log10 per day: the likelihood has no maximum, survreg stopped on a plateau);
# "error"; "restarted" (survreg warned, but converged from the line of the fit with scale 0.25).

suppressMessages(library(survival))
set.seed(20261122)

control <- survreg.control(maxiter = 500, rel.tolerance = 1e-13, toler.chol = 1e-14)

verdict_of <- function(call) {
  warned <- FALSE
  fit <- tryCatch(
    withCallingHandlers(call(), warning = function(w) {
      warned <<- TRUE
      invokeRestart("muffleWarning")
    }),
    error = function(e) NULL)
  if (is.null(fit)) return(list(verdict = "error"))
  covariance <- vcov(fit)[1:2, 1:2]
  degenerate <- any(!is.finite(covariance)) || any(diag(covariance) <= 0) || fit$scale < 1e-6
  flat <- !degenerate && covariance[2, 2] > 100
  list(verdict = if (warned) "warned" else if (degenerate) "degenerate" else if (flat) "flat" else
         "converged",
       fit = fit, covariance = covariance)
}

restarted <- function(got, call, start) {
  if (got$verdict != "warned" || start$verdict != "converged") return(got)
  again <- verdict_of(function() call(c(coef(start$fit), log(0.25))))
  if (again$verdict == "converged") again$verdict <- "restarted"
  if (again$verdict == "restarted") again else got
}

fit_all <- function(p) {
  observed <- p$lower == p$upper & is.finite(p$lower)
  low <- ifelse(is.finite(p$lower), p$lower, NA)
  high <- ifelse(is.finite(p$upper), p$upper, NA)
  common <- verdict_of(function()
    survreg(Surv(low, high, type = "interval2") ~ p$day, dist = "gaussian", scale = 0.25,
            control = control))
  estimated <- function(start = NULL, settings = control)
    survreg(Surv(low, high, type = "interval2") ~ p$day, dist = "gaussian", init = start,
            control = settings)
  list(
    # A log likelihood near zero never satisfies the tight relative tolerance: ease it on restart.
    estimated = restarted(verdict_of(estimated), function(start)
      estimated(start, survreg.control(maxiter = 500, rel.tolerance = 1e-11)), common),
    common = common,
    each = {
      one <- 1 / p$sd
      time <- p$day / p$sd
      got <- verdict_of(function()
        survreg(Surv(low / p$sd, high / p$sd, type = "interval2") ~ 0 + one + time,
                dist = "gaussian", scale = 1, control = control))
      got$shift <- -sum(log(p$sd[observed]))
      got
    })
}

# One course: a line with noise, sampled on uneven days, seen through the limits of each sample.
course <- function(n, slope, level, sd, lod, loq_factor, top, first_day) {
  day <- first_day + cumsum(c(0, sample(c(1:6, 14:120), n - 1, replace = TRUE)))
  each <- round(sqrt(0.434294^2 / sample(3:500, n, replace = TRUE) + sd^2), 4)
  y <- level + slope * (day - mean(day)) + rnorm(n, 0, each)
  y <- round(y, 4)
  limit <- round(lod + runif(n, -0.7, 0.7), 4)
  quantifiable <- round(limit + loq_factor * runif(n, 0.2, 1), 4)
  lower <- upper <- y
  not_detected <- y < limit
  lower[not_detected] <- -Inf
  upper[not_detected] <- limit[not_detected]
  below <- !not_detected & y < quantifiable
  lower[below] <- limit[below]
  upper[below] <- quantifiable[below]
  above <- y > top
  lower[above] <- top
  upper[above] <- Inf
  data.frame(day = day, lower = lower, upper = upper, sd = each)
}

random_course <- function(i) {
  course(n = sample(3:16, 1), slope = rnorm(1, 0, 0.01), level = runif(1, -5.5, -1),
         sd = runif(1, 0.1, 0.5), lod = runif(1, -5.5, -3), loq_factor = runif(1, 0, 1.5),
         top = if (i %% 3 == 0) runif(1, -3, -0.5) else 2, first_day = sample(0:1500, 1))
}

points <- function(day, lower, upper = lower, sd = 0.25) {
  data.frame(day = day, lower = lower, upper = upper, sd = sd)
}

courses <- lapply(1:500, random_course)

# Hand-made courses at the edges.
edges <- list(
  points(c(0, 30, 60, 90), -Inf, c(-4, -4.5, -5, -4.2)),            # nothing ever detected
  points(c(0, 30, 60), c(2, 2, 2), Inf),                            # always above range
  points(c(0, 28, 56), c(-4, -3, -2)),                              # exactly on one line
  points(c(0, 28, 56), c(-3, -3, -3)),                              # exactly level
  points(c(0, 28, 56, 84), c(-4, -3, -2, -Inf), c(-4, -3, -2, 2)),  # on one line, limit above it
  points(c(0, 28, 56, 84), c(-4, -3, -2, -Inf), c(-4, -3, -2, -3)), # on one line, limit below it
  points(c(0, 28, 56, 84), c(-4, -3, -2, -1.5), c(-4, -3, -2, -0.5)),
  points(c(0, 28), c(-4, -3)),                                      # two quantified
  points(c(0, 28, 56), c(-Inf, -3.1, -2), c(-4, -3.1, -2)),         # negative, then two
  points(c(0, 28, 56), c(-Inf, -3, -Inf), c(-4, -3, -4)),           # one positive between negatives
  points(c(0, 28, 56), c(-Inf, -Inf, -3), c(-4, -4, -3)),           # first positive
  points(c(0, 28, 56, 84), c(-Inf, -4, -Inf, -4.2), c(-4, -3, -4, -3.1)), # positive below LOQ, twice
  points(c(10, 10, 10), c(-3, -3.2, -3.1)),                         # all on one day
  points(c(10, 10, 10, 40), c(-3, -3.2, -3.1, -Inf), c(-3, -3.2, -3.1, -4)),
  points(c(0, 28, 56, 84, 112), c(-Inf, 1, -Inf, 1, -Inf), c(-4, Inf, -4, Inf, -4)), # limits only
  points(c(0, 28, 56), c(-Inf, -Inf, 1), c(-4, -4, Inf)),           # limits that a line separates
  points(c(0, 7, 28, 56, 90), c(-5, -3.9, -3.1, -Inf, -1), c(-5, -3.9, -3.1, -6, -1)), # far outlier
  points(c(0, 1000, 2000, 3000), c(-5, -4.8, -4.9, -1.2)),
  points(c(20000, 20028, 20056, 20084), c(-5, -4.1, -3.3, -2)),     # origin far away
  points(c(0, 28, 56, 84), c(-4, -3.99999, -3.2, -3.19), c(-3.99999, -3.9, -3.2, -3.18)), # narrow
  points(c(0, 28, 56, 84), c(-4, -3.3, -2, -0.9), sd = c(0.05, 0.3, 0.9, 0.25)),
  # Two real shapes of which survreg makes nothing: one quantified among a dozen limits.
  points(seq(0, 330, 30), c(-1, rep(-Inf, 11)), c(-1, rep(-4.5, 11))),
  points(seq(0, 360, 30), c(rep(-Inf, 6), -3.7, rep(-Inf, 6)), c(rep(-4.5, 6), -3.7, rep(-4.5, 6))))
courses <- c(courses, edges)

number <- function(x) ifelse(is.finite(x), sprintf("%.17g", x), "")

point_rows <- do.call(rbind, lapply(seq_along(courses), function(i) cbind(
  series = i, day = number(courses[[i]]$day), lower = number(courses[[i]]$lower),
  upper = number(courses[[i]]$upper), sd = number(courses[[i]]$sd))))

fit_rows <- do.call(rbind, lapply(seq_along(courses), function(i) {
  p <- courses[[i]]
  fits <- fit_all(p)
  do.call(rbind, lapply(names(fits), function(kind) {
    got <- fits[[kind]]
    if (is.null(got$fit)) return(c(i, kind, got$verdict, rep("", 7)))
    shift <- if (is.null(got$shift)) 0 else got$shift
    c(i, kind, got$verdict, number(c(
      coef(got$fit)[1:2], got$covariance[1, 1], got$covariance[2, 2], got$covariance[1, 2],
      got$fit$scale, tail(got$fit$loglik, 1) + shift)))
  }))
}))
colnames(fit_rows) <- c("series", "fit", "verdict", "intercept", "slope", "intercept_variance",
                        "slope_variance", "covariance", "scale", "log_likelihood")

header <- paste0("# ", R.version$version.string, ", survival ", packageVersion("survival"),
                 ", command: Rscript growth.R")
write_csv <- function(rows, name) {
  file <- file(name, "wb")
  writeLines(header, file)
  write.csv(rows, file, row.names = FALSE, quote = FALSE)
  close(file)
}
write_csv(point_rows, "growth-points.csv")
write_csv(fit_rows, "growth.csv")
print(table(fit_rows[, "fit"], fit_rows[, "verdict"]))
