package org.upskill.shared.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.upskill.shared.privacy.PersonalStore;

/** Answers that are kept for a day for whoever sends a request again. Those that name a person just go. */
@ApplicationScoped
class PersonalAnswers implements PersonalStore {
    private final EntityManager entities;

    PersonalAnswers(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public String name() {
        return "answers";
    }

    @Override
    public List<Map<String, Object>> report(Traces person) {
        return about(person).stream().map(answer -> Map.<String, Object>of("time", answer.createdAt, "status", answer.status)).toList();
    }

    @Override
    public int count(Traces person) {
        return about(person).size();
    }

    @Override
    public int erase(Traces person) {
        var answers = about(person);
        answers.forEach(entities::remove);
        entities.flush();
        return answers.size();
    }

    /** There are few at a time, and the answer to a change of the person names the id. */
    private List<IdempotencyAnswer> about(Traces person) {
        var words = person.words().stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
        return entities.createQuery("select a from IdempotencyAnswer a where a.status is not null", IdempotencyAnswer.class)
                .getResultStream()
                .filter(answer -> words.contains(answer.caller.toLowerCase(Locale.ROOT)) || names(answer.body, person, words) || names(answer.location, person, words))
                .toList();
    }

    private static boolean names(String text, Traces person, List<String> words) {
        if (text == null) return false;
        var folded = text.toLowerCase(Locale.ROOT);
        return folded.contains(person.personId().toString()) || words.stream().anyMatch(word -> folded.contains("\"" + word + "\""));
    }
}
