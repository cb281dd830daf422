package org.upskill.plan;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.upskill.shared.persistence.CatalogRecord;
import org.upskill.shared.persistence.SourceKey;
import org.upskill.shared.problem.Problems;
import org.upskill.shared.text.Fold;

/** One version of a role's plan; the versions of a plan share its series. */
@Entity
class Plan extends CatalogRecord {
    /** The word under which plans are kept in the search index. */
    static final String KIND = "plan";

    static final int FIRST_VERSION = 1;

    @Column(nullable = false, updatable = false)
    UUID seriesId;

    @Column(nullable = false, updatable = false)
    int number;

    @Column(nullable = false)
    UUID roleId;

    @Column(nullable = false)
    String title;

    @Column(nullable = false)
    String titleFold;

    @Column(nullable = false)
    PlanStatus status = PlanStatus.DRAFT;

    /** The role's title when the plan was published; null before. */
    String pinnedRoleTitle;

    @OneToMany(mappedBy = "plan", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    List<PlanRow> rows = new ArrayList<>();

    @OneToMany(mappedBy = "plan", cascade = {CascadeType.PERSIST, CascadeType.REMOVE})
    @OrderBy("happenedAt, id")
    List<PlanEvent> events = new ArrayList<>();

    protected Plan() {}

    /** The first version of a new plan. */
    Plan(SourceKey key, UUID roleId, String author) {
        this(key, roleId, PlanAction.CREATED, author);
    }

    /** The first version of a new plan, and how it came to be. */
    Plan(SourceKey key, UUID roleId, PlanAction action, String author) {
        super(key);
        this.seriesId = id;
        this.number = FIRST_VERSION;
        this.roleId = roleId;
        events.add(new PlanEvent(this, action, author, null));
    }

    /** The next version of a published plan, a draft that says what that one says. */
    Plan(Plan former, int number, PlanAction action, String author) {
        super(new SourceKey(former.source, former.externalId));
        this.seriesId = former.seriesId;
        this.number = number;
        this.roleId = former.roleId;
        events.add(new PlanEvent(this, action, author, null));
    }

    /** Takes what its author wrote: rows that are known by their id move and change, the others come and go. */
    void describe(String newTitle, List<PlanRowInput> inputs) {
        requireDraft();
        title = newTitle.strip();
        titleFold = Fold.sortKey(title);
        var known = rows.stream().collect(Collectors.toMap(row -> row.id, Function.identity()));
        rows.clear();
        for (var input : inputs) {
            var row = known.containsKey(input.id()) ? known.get(input.id()) : new PlanRow(this, input.id());
            row.describe(input, rows.size());
            rows.add(row);
        }
        refuseEqualKeys();
        moveVersion();
    }

    /** Hands the draft to a reviewer; it may have gaps that the review is to talk about. */
    void submit(String userName, Function<PlanRow, RowWords> words) {
        requireDraft();
        PublishingGaps.refuseArchived(rows, words);
        enter(PlanStatus.IN_REVIEW, PlanAction.SUBMITTED, userName, null);
    }

    /** Gives the plan back to its author, with a comment that says why. */
    void returnToDraft(String userName, String comment) {
        requireStatus(PlanStatus.IN_REVIEW, "Only a plan in review can be returned.");
        enter(PlanStatus.DRAFT, PlanAction.RETURNED, userName, comment.strip());
    }

    /** A published plan never changes again, and it says what it says now whatever becomes of the role, the skills and the activities. */
    void publish(String userName, String roleTitle, Function<PlanRow, RowWords> words) {
        requireStatus(PlanStatus.IN_REVIEW, "Submit the plan for review first.");
        PublishingGaps.refuseAny(rows, words);
        pinnedRoleTitle = roleTitle;
        rows.forEach(row -> row.pin(words.apply(row)));
        enter(PlanStatus.PUBLISHED, PlanAction.PUBLISHED, userName, null);
    }

    /** Makes way for the version that was just published. */
    void supersede(String userName) {
        requireStatus(PlanStatus.PUBLISHED, "Only a published plan can be superseded.");
        enter(PlanStatus.SUPERSEDED, PlanAction.SUPERSEDED, userName, null);
    }

    /** Takes the plan out of use; what it says stays as it is. */
    void retire(String userName, String reason) {
        requireStatus(PlanStatus.PUBLISHED, "Only a published plan can be retired.");
        enter(PlanStatus.RETIRED, PlanAction.RETIRED, userName, reason.strip());
    }

    /** Takes the plan back into use. */
    void reinstate(String userName) {
        requireStatus(PlanStatus.RETIRED, "Only a retired plan can be taken back.");
        enter(PlanStatus.PUBLISHED, PlanAction.REINSTATED, userName, null);
    }

    /** Notes in the history where the draft comes from. */
    void copiedFrom(String origin, String userName) {
        events.add(new PlanEvent(this, PlanAction.COPIED, userName, origin));
    }

    /** Goes over to another role while it is still worked on; each row then names the activity that the function gives. */
    void moveTo(UUID newRoleId, Function<PlanRow, UUID> activity) {
        roleId = newRoleId;
        rows.forEach(row -> row.activityId = row.activityId == null ? null : activity.apply(row));
        moveVersion();
    }

    /** Refuses what only a draft allows: writing, submitting and deleting. */
    void requireDraft() {
        requireStatus(PlanStatus.DRAFT, "Only a draft can be changed, submitted or deleted.");
    }

    /** Whether nobody has done anything with the plan but the import that opened it. */
    boolean isOnlyImported() {
        return status == PlanStatus.DRAFT && events.stream().allMatch(event -> event.action == PlanAction.IMPORTED);
    }

    /** Whether the rows say what those of the other plan say, in the same order. */
    boolean saysTheSameAs(Plan other) {
        return title.equals(other.title)
                && rows.stream().map(PlanRowInput::of).toList().equals(other.rows.stream().map(PlanRowInput::of).toList());
    }

    boolean isOpen() {
        return PlanStatus.OPEN.contains(status);
    }

    String titleFold() {
        return titleFold;
    }

    /** A row is told from the others of its plan by its key, in files and from version to version. */
    private void refuseEqualKeys() {
        var seen = new HashSet<String>();
        for (var row : rows) {
            if (seen.add(row.key())) continue;
            throw Problems.invalid("/rows/%d/externalId".formatted(row.position), "already-exists", "Another row has this external id.");
        }
    }

    private void requireStatus(PlanStatus required, String message) {
        if (status != required) throw Problems.wrongState(message);
    }

    private void enter(PlanStatus next, PlanAction action, String userName, String comment) {
        status = next;
        events.add(new PlanEvent(this, action, userName, comment));
        moveVersion();
    }

    /** Rows live in a table of their own, so a change of them alone would not move the plan's version. */
    private void moveVersion() {
        updatedAt = now();
    }
}
