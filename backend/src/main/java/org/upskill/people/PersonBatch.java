package org.upskill.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.upskill.shared.persistence.RetryOnContention;
import org.upskill.shared.persistence.SourceKey;
import org.upskill.shared.problem.Problems;
import org.upskill.shared.text.Blank;

/** Creates or replaces people by the ids of their source, each in a transaction of its own. */
@ApplicationScoped
@RetryOnContention
class PersonBatch {
    private final PersonRepository people;
    private final PersonBook book;
    private final PersonService service;

    PersonBatch(PersonRepository people, PersonBook book, PersonService service) {
        this.people = people;
        this.book = book;
        this.service = service;
    }

    @Transactional
    PersonBatchResult.Item put(PersonInput input) {
        var externalId = Blank.toNull(input.externalId());
        if (externalId == null) throw Problems.invalid("/externalId", "missing", "Say by what its source knows the person.");
        var source = Blank.toNull(input.source());
        var found = people.findByKey(new SourceKey(source == null ? SourceKey.LOCAL : source, externalId));
        if (found.isEmpty()) return PersonBatchResult.Item.done(201, book.create(source, externalId, input.values(), service.origin()));
        var person = found.get();
        if (person.isArchived()) book.reactivate(person);
        book.change(person, input.values(), service.origin());
        return PersonBatchResult.Item.done(200, person);
    }
}
