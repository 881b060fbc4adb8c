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

  private static Citation doi(String work, String locator, String doi, Reading reading) {
    return new Citation(work, locator, URI.create("https://doi.org/" + doi), reading);
  }
}
