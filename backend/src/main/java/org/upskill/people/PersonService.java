package org.upskill.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayDeque;
import java.util.List;
import java.util.UUID;
import org.upskill.shared.http.Page;
import org.upskill.shared.http.PageRequest;
import org.upskill.shared.persistence.RetryOnContention;
import org.upskill.shared.security.Access;
import org.upskill.shared.security.Caller;

/** The use cases of people in the API. */
@ApplicationScoped
@RetryOnContention
class PersonService {
    private final PersonRepository people;
    private final PersonBook book;
    private final PersonViews views;
    private final Caller caller;

    PersonService(PersonRepository people, PersonBook book, PersonViews views, Caller caller) {
        this.people = people;
        this.book = book;
        this.views = views;
        this.caller = caller;
    }

    @Transactional
    Page<PersonView> list(PersonRepository.Filter filter, PageRequest request) {
        return views.handedOut("people", people.list(filter, request));
    }

    @Transactional
    PersonFacets facets() {
        return new PersonFacets(people.distinct("department"), people.distinct("location"), people.distinct("level"), people.distinct("source"));
    }

    @Transactional
    PersonView get(UUID id) {
        return views.handedOut(views.find(id));
    }

    @Transactional
    Page<PersonView> reports(UUID id, PageRequest request) {
        return views.handedOut("people", people.reportsOf(views.find(id).id(), request));
    }

    /** Those above the person, the manager last. */
    @Transactional
    List<PersonLink> line(UUID id) {
        var line = new ArrayDeque<PersonLink>();
        for (var above = views.find(id).managerId; above != null; ) {
            var manager = views.find(above);
            line.addFirst(PersonLink.of(manager));
            above = manager.managerId;
        }
        return List.copyOf(line);
    }

    /** The people at the top of the organisation for null. */
    @Transactional
    Page<PersonView> tree(UUID parentId, PageRequest request) {
        return views.handedOut("people", people.reportsOf(parentId, request));
    }

    @Transactional
    PersonView create(PersonInput input) {
        return views.of(book.create(input.source(), input.externalId(), input.values(), origin()));
    }

    @Transactional
    PersonView update(UUID id, PersonInput input, String ifMatch) {
        var person = views.findSeen(id, ifMatch);
        book.identify(person, input.source(), input.externalId());
        book.change(person, input.values(), origin());
        return views.of(person);
    }

    @Transactional
    PersonView deactivate(UUID id, String ifMatch) {
        var person = views.findSeen(id, ifMatch);
        book.deactivate(person);
        people.flush();
        return views.of(person);
    }

    @Transactional
    PersonView reactivate(UUID id, String ifMatch) {
        var person = views.findSeen(id, ifMatch);
        book.reactivate(person);
        people.flush();
        return views.of(person);
    }

    @Transactional
    void delete(UUID id, String ifMatch) {
        book.remove(views.findSeen(id, ifMatch));
    }

    private Origin origin() {
        return caller.is(Access.INTEGRATION) ? Origin.API : Origin.UI;
    }
}
