package org.mrdmonitor.rules.criteria;

import java.net.URI;
import org.mrdmonitor.rules.Citation;
import org.mrdmonitor.rules.Citation.Reading;

/** The works that the criteria come from, each cited with a locator and how far it was read. */
public final class Sources {

  private Sources() {}

  public static Citation elnAml2018(String locator) {
    return doi(
        "Schuurhuis et al., Minimal/measurable residual disease in AML, Blood 2018;131:1275",
        locator,
        "10.1182/blood-2017-09-801498",
        Reading.FROM_MEMORY);
  }

  public static Citation elnAml2021(String locator) {
    return doi(
        "Heuser et al., 2021 update on MRD in acute myeloid leukemia, Blood 2021;138:2753",
        locator,
        "10.1182/blood.2021013626",
        Reading.FROM_MEMORY);
  }

  public static Citation elnAml2022(String locator) {
    return doi(
        "Döhner et al., Diagnosis and management of AML in adults: 2022 recommendations, Blood"
            + " 2022;140:1345",
        locator,
        "10.1182/blood.2022016867",
        Reading.FROM_MEMORY);
  }

  /** Read only in a public transcription of the tables. */
  public static Citation elnAml2025(String locator) {
    return doi(
        "ELN-DAVID MRD Working Party, 2025 update on MRD in AML, Blood 2025",
        locator,
        "10.1182/blood.2025031480",
        Reading.SECONDARY);
  }

  /**
   * The source of a schedule of {@link org.mrdmonitor.rules.Schedule}, by the name of its basis.
   */
  public static Citation schedule(String basis) {
    return switch (basis) {
      case "aml-follow-up", "aml-cbf-follow-up", "aml-apl-follow-up" ->
          read(
              "Heuser et al., 2021 update on MRD in acute myeloid leukemia, Blood 2021;138:2753",
              "table of clinical MRD recommendations, D5 to D9",
              "http://ash-sap.org/view-large/10353450");
      case "all-follow-up" -> elnAll2024("schedule of MRD in remission");
      case "cml-until-response", "cml-in-response" ->
          branford2012("introduction, frequency of monitoring");
      case "cml-after-stop" ->
          doi(
              "Hochhaus et al., ELN 2020 recommendations for treating CML, Leukemia 2020;34:966",
              "monitoring after the stop of treatment",
              "10.1038/s41375-020-0776-2",
              Reading.FROM_MEMORY);
      case "cll-follow-up" -> flair("MRD by flow in blood every six months");
      default -> imwg2016("sustained MRD-negative", Reading.CHECKED);
    };
  }

  public static Citation yin2012(String locator) {
    return read(
        "Yin et al., Minimal residual disease monitoring in CBF leukaemia (MRC AML15), Blood"
            + " 2012;120:2826",
        locator,
        "http://ashpublications.com/blood/article/120/14/2826/30510");
  }

  public static Citation shayegi2013(String locator) {
    return read(
        "Shayegi et al., NPM1 transcripts and relapse, Blood 2013;122:83",
        locator,
        "http://ashpublications.net/blood/article/122/1/83/31592");
  }

  public static Citation hubmann2014(String locator) {
    return read(
        "Hubmann et al., NPM1 transcripts after induction, Haematologica 2014 (PMC4116830)",
        locator,
        "https://pmc.ncbi.nlm.nih.gov/articles/PMC4116830");
  }

  public static Citation ruecker2019(String locator) {
    return new Citation(
        "Rücker et al., MRD in RUNX1::RUNX1T1 AML (AMLSG), Blood 2019;134:1608",
        locator,
        URI.create("https://ashpublications.org/blood/article-abstract/134/19/1608/374999"),
        Reading.DOUBTFUL);
  }

  public static Citation willekens2016(String locator) {
    return read(
        "Willekens et al., RUNX1::RUNX1T1 in CBF-2006, Haematologica 2016;101:328",
        locator,
        "https://haematologica.org/article/view/7651");
  }

  public static Citation loCoco1999(String locator) {
    return read(
        "Lo-Coco et al., Therapy of molecular relapse in APL, Blood 1999;94:2225",
        locator,
        "http://ashpublications.com/blood/article-split/94/7/2225/125394");
  }

  public static Citation elnAll2024(String locator) {
    return new Citation(
        "Gökbuget et al., ELN 2024, diagnosis and assessment of adult ALL, Blood 2024;143:1891",
        locator,
        URI.create("https://ashpublications.org/blood/article/143/19/1891/514792"),
        Reading.FROM_MEMORY);
  }

  public static Citation gmall2012(String locator) {
    return new Citation(
        "Gökbuget et al., Adult patients with ALL and molecular failure, Blood 2012;120:1868",
        locator,
        URI.create("https://ashpublications.org/blood/article/120/9/1868"),
        Reading.FROM_MEMORY);
  }

  public static Citation ashEducation2021(String locator) {
    return read(
        "MRD in adult ALL, ASH Education Program 2021 (PMC8824253)",
        locator,
        "https://pmc.ncbi.nlm.nih.gov/articles/PMC8824253/table/hem2021000224TB1");
  }

  public static Citation raff2007(String locator) {
    return read(
        "Raff et al., Molecular relapse in adult standard-risk ALL, Blood 2007;109:910",
        locator,
        "http://ashpublications.net/blood/article/109/3/910/23875");
  }

  public static Citation buchmann2022(String locator) {
    return read(
        "Buchmann et al., Remission, treatment failure, and relapse in pediatric ALL, Blood"
            + " 2022;139:1785",
        locator,
        "http://ashpublications.com/view-large/10495469");
  }

  /** Thresholds of protocols that we know and have not looked up. */
  public static Citation childrenFromMemory(String locator) {
    return new Citation(
        "Protocols of children's ALL (COG, AIEOP-BFM)",
        locator,
        URI.create("https://pmc.ncbi.nlm.nih.gov/articles/PMC5777198"),
        Reading.FROM_MEMORY);
  }

  public static Citation elnCml2013(String locator) {
    return read(
        "ELN 2013 recommendations for CML, table in PMC6246017",
        locator,
        "https://pmc.ncbi.nlm.nih.gov/articles/PMC6246017/table/T1");
  }

  public static Citation branford2012(String locator) {
    return read(
        "Branford et al., BCR-ABL1 doubling times, Blood 2012;119:4264",
        locator,
        "http://ashpublications.com/blood/article/119/18/4264/30086");
  }

  public static Citation branford2014(String locator) {
    return new Citation(
        "Branford et al., Halving time of BCR-ABL1, Blood 2014;124:511",
        locator,
        URI.create("http://ashpublications.net/blood/article/124/4/511/33326"),
        Reading.CHECKED);
  }

  public static Citation bjh2021(String locator) {
    return read(
        "Doubling time after the stop of kinase inhibitors, Br J Haematol 2021",
        locator,
        "https://pubmed.ncbi.nlm.nih.gov/34496035/");
  }

  public static Citation flair(String locator) {
    return new Citation(
        "FLAIR trial, ASH abstract; iwCLL 2018 and Wierda et al., Leukemia 2021;35:3059",
        locator,
        URI.create("https://doi.org/10.1038/s41375-021-01241-1"),
        Reading.CHECKED);
  }

  public static Citation cllConventions(String locator) {
    return new Citation(
        "Conventions of trials in CLL",
        locator,
        URI.create("https://doi.org/10.1038/s41375-021-01241-1"),
        Reading.DOUBTFUL);
  }

  public static Citation imwg2016(String locator, Reading reading) {
    return new Citation(
        "Kumar et al., IMWG consensus criteria for response and MRD, Lancet Oncol 2016;17:e328",
        locator,
        URI.create(
            "https://www.wikilite.com/consensus-recommendations-for-the-uniform-reporting-of-clinical"),
        reading);
  }

  public static Citation elnCml2020(String locator) {
    return doi(
        "Hochhaus et al., ELN 2020 recommendations for treating CML, Leukemia 2020;34:966",
        locator,
        "10.1038/s41375-020-0776-2",
        Reading.CHECKED);
  }

  public static Citation stop2g(String locator) {
    return doi(
        "Rea et al., Discontinuation of dasatinib or nilotinib in CML (STOP 2G-TKI), Blood"
            + " 2017;129:846",
        locator,
        "10.1182/blood-2016-09-742205",
        Reading.CHECKED);
  }

  public static Citation lossOfMr3(String locator) {
    return new Citation(
        "Single-centre cohort of 450 patients on kinase inhibitors, Haematologica 2019;104:2206",
        locator,
        URI.create("http://haematologica.org/content/104/11/2206"),
        Reading.CHECKED);
  }

  /** A rule of ours that rests on published numbers. */
  public static Citation derived(String numbersFrom, String locator, String address) {
    return new Citation(
        "Derived here from " + numbersFrom, locator, URI.create(address), Reading.DERIVED);
  }

  /** Read in the abstract or a table page at the address. */
  private static Citation read(String work, String locator, String address) {
    return new Citation(work, locator, URI.create(address), Reading.CHECKED);
  }

  private static Citation doi(String work, String locator, String doi, Reading reading) {
    return new Citation(work, locator, URI.create("https://doi.org/" + doi), reading);
  }
}
