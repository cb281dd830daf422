package org.upskill.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
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
    private final LineRepository lines;
    private final PersonBook book;
    private final PersonViews views;
    private final PeopleInSight sight;
    private final Caller caller;

    PersonService(PersonRepository people, LineRepository lines, PersonBook book, PersonViews views, PeopleInSight sight, Caller caller) {
        this.people = people;
        this.lines = lines;
        this.book = book;
        this.views = views;
        this.sight = sight;
        this.caller = caller;
    }

    @Transactional
    Page<PersonView> list(PersonRepository.Filter filter, PageRequest request) {
        return views.handedOut("people", people.list(filter.among(sight.ids()), request));
    }

    @Transactional
    PersonFacets facets() {
        if (!sight.isEverybody()) return PersonFacets.NONE;
        return new PersonFacets(people.distinct("department"), people.distinct("location"), people.distinct("level"), people.distinct("source"));
    }

    @Transactional
    PeopleCounts counts() {
        var among = sight.ids();
        return new PeopleCounts(people.countInUse(among, false), people.countInUse(among, true));
    }

    @Transactional
    PersonView get(UUID id) {
        return views.handedOut(views.find(id));
    }

    @Transactional
    Page<PersonView> reports(UUID id, PageRequest request) {
        return views.handedOut("people", people.reportsOf(views.find(id).id(), request));
    }

    /** Those above the person whom the caller may see, the manager last. */
    @Transactional
    List<PersonLink> line(UUID id) {
        var seen = sight.ids();
        var above = lines.above(views.find(id).id()).stream().takeWhile(manager -> seen == null || seen.contains(manager)).toList().reversed();
        var found = people.byIds(above);
        views.handedOut("person.line", id, above.size());
        return above.stream().map(found::get).map(PersonLink::of).toList();
    }

    /** For null those whose manager, in use and in the caller's sight, there is not: there the organisation begins, or the caller's view of it. */
    @Transactional
    Page<PersonView> tree(UUID parentId, PageRequest request) {
        return parentId == null ? views.handedOut("people", people.top(sight.ids(), request)) : reports(parentId, request);
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

    /** What the caller says comes from. */
    Origin origin() {
        return caller.is(Access.INTEGRATION) ? Origin.API : Origin.UI;
    }
}
