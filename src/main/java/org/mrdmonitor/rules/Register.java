package org.mrdmonitor.rules;

import java.util.List;
import org.mrdmonitor.rules.all.MolecularFailure2012;
import org.mrdmonitor.rules.all.MrdFailure;
import org.mrdmonitor.rules.all.MrdIntermediate;
import org.mrdmonitor.rules.all.MrdRelapse;
import org.mrdmonitor.rules.all.PositiveAgain;
import org.mrdmonitor.rules.all.RelapseOfChildren;
import org.mrdmonitor.rules.all.ResponseOfChildren;
import org.mrdmonitor.rules.aml.CbfReduction;
import org.mrdmonitor.rules.aml.CbfRelapse;
import org.mrdmonitor.rules.aml.ConversionToPositive;
import org.mrdmonitor.rules.aml.FlowRelapse;
import org.mrdmonitor.rules.aml.Flt3ItdDetected;
import org.mrdmonitor.rules.aml.HaematologicalRelapse;
import org.mrdmonitor.rules.aml.MolecularPersistence2018;
import org.mrdmonitor.rules.aml.MolecularProgression2018;
import org.mrdmonitor.rules.aml.MolecularRelapse2018;
import org.mrdmonitor.rules.aml.Npm1LowLevel;
import org.mrdmonitor.rules.aml.Npm1Relapse;
import org.mrdmonitor.rules.aml.PmlRaraRelapse;
import org.mrdmonitor.rules.aml.ResponseAtTimePoint;
import org.mrdmonitor.rules.aml.StudyCutOff;
import org.mrdmonitor.rules.aml.TenfoldRise;
import org.mrdmonitor.rules.aml.TwoSuccessivePositive;
import org.mrdmonitor.rules.cll.HighLevel;
import org.mrdmonitor.rules.cll.Recurrence;
import org.mrdmonitor.rules.cml.ConfirmedLossOfMmr2013;
import org.mrdmonitor.rules.cml.ConfirmedLossOfMmrAfterStop;
import org.mrdmonitor.rules.cml.DoublingAfterStop;
import org.mrdmonitor.rules.cml.DoublingOnTreatment;
import org.mrdmonitor.rules.cml.FailureAtAnyTime;
import org.mrdmonitor.rules.cml.LossOfMmr;
import org.mrdmonitor.rules.cml.LossOfMmrAfterStop;
import org.mrdmonitor.rules.cml.LossOfMr4AfterStop;
import org.mrdmonitor.rules.cml.Milestone;
import org.mrdmonitor.rules.cml.ResistanceMutation;
import org.mrdmonitor.rules.cml.SlowHalving;
import org.mrdmonitor.rules.cml.ThreeMonthMilestone;
import org.mrdmonitor.rules.general.RapidRise;
import org.mrdmonitor.rules.general.RisingTrend;
import org.mrdmonitor.rules.myeloma.LossOfNegativity;
import org.mrdmonitor.rules.myeloma.SustainedNegativity;

/** The one ordered list of every rule of the product: by disease, then by severity. */
final class Register {

  static final RuleBook STANDARD =
      new RuleBook(
          List.of(
              // AML
              new HaematologicalRelapse(),
              new ConversionToPositive(),
              new TenfoldRise(),
              new Npm1Relapse(),
              new CbfRelapse(),
              new PmlRaraRelapse(),
              new FlowRelapse(),
              new MolecularRelapse2018(),
              new MolecularProgression2018(),
              TwoSuccessivePositive.pmlRara(),
              TwoSuccessivePositive.willekens(),
              ResponseAtTimePoint.npm1AfterTwoCycles(),
              ResponseAtTimePoint.npm1AtEndOfTreatment(),
              ResponseAtTimePoint.pmlRaraAtEndOfTreatment(),
              ResponseAtTimePoint.kmt2a(),
              ResponseAtTimePoint.flow(),
              new CbfReduction(),
              new Flt3ItdDetected(),
              new Npm1LowLevel(),
              StudyCutOff.yinRunx1(),
              StudyCutOff.yinCbfb(),
              StudyCutOff.shayegiAfterChemotherapy(),
              StudyCutOff.shayegiAfterTransplant(),
              StudyCutOff.hubmann(),
              StudyCutOff.ruecker(),
              new MolecularPersistence2018(),
              // ALL
              new RelapseOfChildren(),
              new MrdRelapse(),
              new MrdFailure(),
              new MolecularFailure2012(),
              ResponseOfChildren.endOfInduction(),
              ResponseOfChildren.secondTimePoint(),
              new PositiveAgain(),
              new MrdIntermediate(),
              // CML
              new FailureAtAnyTime(),
              new ResistanceMutation(),
              new ThreeMonthMilestone(),
              Milestone.atSixMonths(),
              Milestone.atTwelveMonths(),
              new ConfirmedLossOfMmr2013(),
              new LossOfMmrAfterStop(),
              new ConfirmedLossOfMmrAfterStop(),
              new LossOfMmr(),
              new DoublingAfterStop(),
              new DoublingOnTreatment(),
              new SlowHalving(),
              new LossOfMr4AfterStop(),
              // CLL
              new Recurrence(),
              new HighLevel(),
              // Myeloma
              new LossOfNegativity(),
              new SustainedNegativity(),
              // Every disease
              new RapidRise(),
              new RisingTrend()));

  private Register() {}
}
