package org.mrdmonitor.rules;

import java.util.List;
import org.mrdmonitor.rules.aml.ConversionToPositive;
import org.mrdmonitor.rules.aml.Npm1LowLevel;
import org.mrdmonitor.rules.aml.Npm1Relapse;
import org.mrdmonitor.rules.aml.TenfoldRise;
import org.mrdmonitor.rules.cml.ConfirmedLossOfMmrAfterStop;
import org.mrdmonitor.rules.cml.FailureAtAnyTime;
import org.mrdmonitor.rules.cml.LossOfMmr;
import org.mrdmonitor.rules.cml.LossOfMmrAfterStop;
import org.mrdmonitor.rules.cml.Milestone;
import org.mrdmonitor.rules.cml.ResistanceMutation;
import org.mrdmonitor.rules.cml.ThreeMonthMilestone;
import org.mrdmonitor.rules.general.RapidRise;
import org.mrdmonitor.rules.general.RisingTrend;

/** The one ordered list of every rule of the product. */
final class Register {

  static final RuleBook STANDARD =
      new RuleBook(
          List.of(
              new ConversionToPositive(),
              new TenfoldRise(),
              new Npm1Relapse(),
              new Npm1LowLevel(),
              new FailureAtAnyTime(),
              new ResistanceMutation(),
              new ThreeMonthMilestone(),
              Milestone.atSixMonths(),
              Milestone.atTwelveMonths(),
              new LossOfMmr(),
              new LossOfMmrAfterStop(),
              new ConfirmedLossOfMmrAfterStop(),
              new RapidRise(),
              new RisingTrend()));

  private Register() {}
}
