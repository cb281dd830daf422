package org.upskill.people;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.upskill.shared.bulk.BulkChange;
import org.upskill.shared.bulk.BulkField;
import org.upskill.shared.bulk.BulkRefusal;
import org.upskill.shared.bulk.BulkRow;
import org.upskill.shared.bulk.BulkTable;
import org.upskill.shared.persistence.SearchIndex;
import org.upskill.shared.persistence.YesNo;
import org.upskill.shared.privacy.PersonalRead;
import org.upskill.shared.text.Fold;

/** People as files carry them. Somebody in a file works here, unless the file says otherwise; so whoever comes back is in use again. */
@Singleton
class PersonKind extends BulkTable {
    static final String NAME = "people";
    static final String TABLE = "person";
    static final String ACTIVE = "active";

    private static final List<BulkField> FIELDS = List.of(
            BulkField.externalId(),
            BulkField.text("userName", 255, "By what the identity provider knows the person; nobody else has it."),
            BulkField.text("workEmail", 255, "The work mail address."),
            BulkField.text("name", 255, "The whole name, as people read it.").asRequired(),
            BulkField.text("givenName", 255, "The first name."),
            BulkField.text("familyName", 255, "The last name."),
            BulkField.text("title", 255, "The job title, from which a role follows."),
            BulkField.text("jobCode", 80, "The code of the job, from which a role follows."),
            BulkField.text("employeeNumber", 80, "The employee number, as text."),
            BulkField.text("department", 255, "The department."),
            BulkField.text("location", 255, "Where the person works."),
            BulkField.text("level", 80, "The seniority band."),
            BulkField.reference("managerExternalId", NAME, TABLE, "To whom the person reports, who may be in the same file."),
            BulkField.reference("teamExternalId", TeamKind.NAME, TeamKind.TABLE, "The primary team."),
            BulkField.reference("roleExternalId", "roles", "role", "The role, where it does not follow from the title."),
            BulkField.word("employment", Employment.class, "Whether the person is employed or a contractor."),
            BulkField.date("startsOn", "The first day."),
            BulkField.date("endsOn", "The last day."),
            BulkField.word("onLeave", YesNo.class, "Whether the person is on leave."),
            BulkField.word(ACTIVE, YesNo.class, "Whether the person works here; without the column, yes."));

    /** The columns that each of these fields brings with it, in the form in which they are compared. */
    private static final Map<String, String> FOLDED = Map.of("userName", "user_name_fold", "workEmail", "work_email_fold", "name", "name_fold", "title", "title_fold");

    private final PersonFileRules rules;
    private final PersonFileEffects effects;
    private final Event<PersonalRead> reads;

    PersonKind(EntityManager entities, SearchIndex search, PersonFileRules rules, PersonFileEffects effects, Event<PersonalRead> reads) {
        super(entities, search);
        this.rules = rules;
        this.effects = effects;
        this.reads = reads;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<BulkField> fields() {
        return FIELDS;
    }

    @Override
    public String label(Map<String, String> values) {
        return values.get("name");
    }

    @Override
    public Map<String, String> implied() {
        return Map.of(ACTIVE, "yes");
    }

    @Override
    public Optional<String> limited(int archived, long inUse) {
        return Optional.of(("This would deactivate %,d of %,d people. Say in largestPart the largest part of them, in percent, that may be,"
                + " and the number in confirmArchived.").formatted(archived, inUse));
    }

    @Override
    public Map<String, BulkRefusal> refusals(String source, Map<String, Map<String, String>> rows) {
        return rules.refusals(source, rows);
    }

    @Override
    public List<BulkRow> rows(String source, BulkRow after, int limit) {
        var rows = super.rows(source, after, limit);
        if (!rows.isEmpty()) reads.fire(new PersonalRead("people.file", null, rows.size()));
        return rows;
    }

    @Override
    protected String table() {
        return TABLE;
    }

    @Override
    public boolean archivable() {
        return true;
    }

    @Override
    protected boolean mergeable() {
        return true;
    }

    @Override
    protected String searchKind() {
        return Person.KIND;
    }

    @Override
    protected List<String> searchFields() {
        return List.of("name", "givenName", "familyName", "userName", "workEmail", "employeeNumber", EXTERNAL_ID, "title", "department");
    }

    @Override
    protected Map<String, String> derived(String field, String value) {
        var column = FOLDED.get(field);
        if (column == null) return Map.of();
        // A field that is emptied leaves nothing, and not an empty text, which a second person could not have.
        if (value.isEmpty()) return Collections.singletonMap(column, null);
        return Map.of(column, column.startsWith("user") || column.startsWith("work") ? Person.folded(value) : Fold.sortKey(value));
    }

    @Override
    protected void written(List<BulkChange> changes) {
        effects.of(changes);
    }
}
