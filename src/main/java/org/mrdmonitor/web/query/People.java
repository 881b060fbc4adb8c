package org.mrdmonitor.web.query;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mrdmonitor.patient.Patient;
import org.mrdmonitor.security.Account;
import org.mrdmonitor.security.Accounts;
import org.mrdmonitor.store.RecordedFinding.Assignee;
import org.mrdmonitor.web.Choice;

/** Those who work with a patient's centre, as people to ask. */
@ApplicationScoped
class People {

  private final Accounts accounts;

  People(Accounts accounts) {
    this.accounts = accounts;
  }

  /** Everybody of the centre, and nobody. */
  List<Choice> choices(Patient patient, QueryMessages words) {
    List<Choice> choices = new ArrayList<>();
    choices.add(new Choice(QueryForm.NOBODY, words.nobody()));
    for (Account person : accounts.caringAt(patient.centre())) {
      choices.add(new Choice(person.id().toString(), person.displayName()));
    }
    return choices;
  }

  /** The person chosen, if it is one of them. */
  Optional<Assignee> chosen(Patient patient, String id) {
    return accounts.caringAt(patient.centre()).stream()
        .filter(person -> person.id().toString().equals(id))
        .map(person -> new Assignee(person.id(), person.username()))
        .findFirst();
  }
}
