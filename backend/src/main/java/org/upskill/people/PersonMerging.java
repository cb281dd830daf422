package org.upskill.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.upskill.shared.persistence.RetryOnContention;
import org.upskill.shared.persistence.SearchIndex;
import org.upskill.shared.problem.Problems;
import org.upskill.shared.security.Caller;

/** The use cases of making one person out of two records of the same one. */
@ApplicationScoped
@RetryOnContention
class PersonMerging {
    private static final String MEMBERSHIPS = "memberships";
    private static final String TEAMS = "teams";
    private static final String FIELDS = "fields";
    private static final String SUBJECT = "subject";
    private static final String ARCHIVED_AT = "archivedAt";
    private static final List<String> NAMED = List.of("managerId", "delegateId", "survivorId");

    private final PersonMergeRepository merges;
    private final TeamMemberRepository members;
    private final PersonRepository people;
    private final PersonViews views;
    private final ReportingLine line;
    private final SearchIndex search;
    private final Event<PersonMerged> events;
    private final Caller caller;

    PersonMerging(
            PersonMergeRepository merges,
            TeamMemberRepository members,
            PersonRepository people,
            PersonViews views,
            ReportingLine line,
            SearchIndex search,
            Event<PersonMerged> events,
            Caller caller) {
        this.merges = merges;
        this.members = members;
        this.people = people;
        this.views = views;
        this.line = line;
        this.search = search;
        this.events = events;
        this.caller = caller;
    }

    /** Answers the record that was merged, which from now on stands for the other. */
    @Transactional
    PersonView merge(UUID id, UUID intoId, String ifMatch) {
        var merged = views.findSeen(id, ifMatch);
        if (intoId.equals(id)) throw Problems.invalid("/intoId", "same-record", "A person cannot be merged with themselves.");
        var into = people.findByIdOptional(intoId).orElseThrow(() -> Problems.invalid("/intoId", "unknown-reference", "There is no such person."));
        if (into.survivorId != null) throw Problems.invalid("/intoId", "duplicate", "This person is a duplicate. Name the one that stays.");
        var merge = new PersonMerge(id, intoId, caller.userName());
        if (merged.isArchived()) merge.note(ARCHIVED_AT, List.of(merged.archivedAt()));
        merged.mergeInto(into);
        moveNames(merge, merged, into);
        moveTeams(merge);
        merge.note(FIELDS, into.fillFrom(merged));
        if (into.subject == null && merged.subject != null) moveSubject(merge, merged, into);
        merges.persist(merge);
        people.flush();
        search.put(Person.KIND, intoId, into.searchTexts());
        events.fire(new PersonMerged(id, intoId));
        return views.of(merged);
    }

    /** Answers the record that is of a person of its own again; what was changed since stays as it is. */
    @Transactional
    PersonView undo(UUID id, String ifMatch) {
        var merged = views.findSeen(id, ifMatch);
        var merge = merges.standing(id).filter(found -> found.survivorId.equals(merged.survivorId))
                .orElseThrow(() -> Problems.wrongState("The person was not merged with another, or that one was merged since."));
        var into = people.findById(merge.survivorId);
        merged.comeBack(merge.noted(ARCHIVED_AT).stream().map(Instant::parse).findFirst().orElse(null));
        if (!merge.noted(SUBJECT).isEmpty()) giveSubjectBack(merged, into);
        into.emptyAgain(merge.noted(FIELDS), merged);
        for (var field : NAMED) {
            merges.stillNaming(field, into.id(), merge.ids(field)).forEach(person -> person.nameInstead(into.id(), id));
        }
        merges.ledBy(into.id()).stream().filter(team -> merge.ids(TEAMS).contains(team.id())).forEach(team -> team.place(team.parentId, id));
        for (var teamId : merge.ids(MEMBERSHIPS)) {
            members.remove(teamId, List.of(into.id()));
            members.add(teamId, List.of(id));
        }
        merge.undo(caller.userName());
        people.flush();
        search.put(Person.KIND, into.id(), into.searchTexts());
        return views.of(merged);
    }

    private void moveNames(PersonMerge merge, Person merged, Person into) {
        // The one that stays may have reported to its own double.
        into.forget(merged.id());
        for (var field : NAMED) {
            var moved = new ArrayList<UUID>();
            for (var person : merges.naming(field, merged.id())) {
                if (field.equals("managerId")) line.require(person.id(), into.id());
                person.nameInstead(merged.id(), into.id());
                moved.add(person.id());
            }
            merge.note(field, moved);
        }
    }

    private void moveTeams(PersonMerge merge) {
        var led = merges.ledBy(merge.mergedId);
        led.forEach(team -> team.place(team.parentId, merge.survivorId));
        merge.note(TEAMS, led.stream().map(Team::id).toList());
        var own = members.teamsOf(List.of(merge.survivorId)).getOrDefault(merge.survivorId, List.of());
        var moved = members.teamsOf(List.of(merge.mergedId)).getOrDefault(merge.mergedId, List.of()).stream().filter(team -> !own.contains(team)).toList();
        for (var teamId : moved) {
            members.remove(teamId, List.of(merge.mergedId));
            members.add(teamId, List.of(merge.survivorId));
        }
        merge.note(MEMBERSHIPS, moved);
    }

    private void moveSubject(PersonMerge merge, Person merged, Person into) {
        var subject = merged.subject;
        merged.subject = null;
        people.flush();
        into.subject = subject;
        merge.note(SUBJECT, List.of("moved"));
    }

    private void giveSubjectBack(Person merged, Person into) {
        var subject = into.subject;
        into.subject = null;
        people.flush();
        merged.subject = subject;
    }
}
