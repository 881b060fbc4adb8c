package org.mrdmonitor.simulation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.patient.NewPatient;
import org.mrdmonitor.patient.Sex;

/** Made-up persons: given names of many countries, family names that mean "example" or "model". */
final class Names {

  private static final List<String> FAMILY =
      List.of(
          "Beispiel",
          "Muster",
          "Vorlage",
          "Exemple",
          "Modèle",
          "Ejemplo",
          "Modelo",
          "Muestra",
          "Esempio",
          "Modello",
          "Campione",
          "Exemplo",
          "Amostra",
          "Voorbeeld",
          "Sjabloon",
          "Eksempel",
          "Mønster",
          "Exempel",
          "Förlaga",
          "Esimerkki",
          "Malli",
          "Näide",
          "Paraugs",
          "Pavyzdys",
          "Przykład",
          "Wzór",
          "Příklad",
          "Vzor",
          "Príklad",
          "Példa",
          "Minta",
          "Primer",
          "Primjer",
          "Uzorak",
          "Exemplu",
          "Örnek",
          "Numune",
          "Shembull",
          "Dæmi",
          "Sampla",
          "Enghraifft",
          "Eredu",
          "Mfano",
          "Contoh",
          "Halimbawa",
          "Specimen",
          "Template",
          "Pattern",
          "Fixture",
          "Placeholder");

  private static final List<String> WOMEN =
      List.of(
          "Ada",
          "Amira",
          "Beatriz",
          "Chiara",
          "Dilara",
          "Elif",
          "Eszter",
          "Freja",
          "Greta",
          "Hana",
          "Ingrid",
          "Jana",
          "Katarzyna",
          "Leila",
          "Maren",
          "Mei",
          "Nadia",
          "Noor",
          "Olga",
          "Paula",
          "Renée",
          "Saoirse",
          "Sofía",
          "Tuuli",
          "Yuki",
          "Zuzana");

  private static final List<String> MEN =
      List.of(
          "Aarne", "Ahmed", "Ben", "Carlos", "Dinesh", "Emil", "Farid", "Gábor", "Henrik", "Ivo",
          "Jakub", "Kofi", "Lars", "Łukasz", "Matteo", "Nils", "Otto", "Pablo", "Rasmus", "Søren",
          "Tariq", "Umut", "Viktor", "Wei", "Yann", "Zoltán");

  private static final List<String> CENTRES = List.of("North", "North", "South");

  private final Draws draws;
  private final Set<String> taken = new HashSet<>();

  Names(Draws draws) {
    this.draws = draws;
  }

  /** A person who was never described before, of an age at which the disease is seen. */
  NewPatient next(Disease disease, LocalDate today) {
    Sex sex = draws.chance(0.5) ? Sex.FEMALE : Sex.MALE;
    String family;
    String given;
    do {
      family = draws.pick(FAMILY);
      given = draws.pick(sex == Sex.FEMALE ? WOMEN : MEN);
    } while (!taken.add(family + given));
    return new NewPatient(
        hospitalId(),
        family,
        given,
        Optional.of(today.minusDays(ageInDays(disease))),
        sex,
        disease,
        draws.pick(CENTRES));
  }

  private String hospitalId() {
    String id;
    do {
      id = "%d-%03d".formatted(draws.between(4300, 4479), draws.between(0, 999));
    } while (!taken.add(id));
    return id;
  }

  private int ageInDays(Disease disease) {
    return switch (disease) {
      case AML -> draws.between(22 * 365, 76 * 365);
      case ALL ->
          draws.chance(0.4) ? draws.between(1500, 17 * 365) : draws.between(18 * 365, 65 * 365);
      case CML -> draws.between(30 * 365, 78 * 365);
      case CLL -> draws.between(50 * 365, 84 * 365);
      case MYELOMA -> draws.between(45 * 365, 80 * 365);
    };
  }
}
