package org.upskill.priority;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.upskill.shared.audit.Unaudited;
import org.upskill.shared.persistence.CatalogRecord;
import org.upskill.shared.persistence.SourceKey;
import org.upskill.shared.privacy.Personal;
import org.upskill.shared.problem.Problems;
import org.upskill.shared.text.Bars;
import org.upskill.shared.text.Blank;
import org.upskill.shared.text.Fold;

/** What the business wants to change in how work is done, for whom, by when, and who answers for it. */
@Entity
class Priority extends CatalogRecord {
    /** The word under which priorities are kept in the search index. */
    static final String KIND = "priority";

    /** The states in which it can be changed. */
    static final Set<PriorityStatus> OPEN = Set.of(PriorityStatus.DRAFT, PriorityStatus.ACTIVE);

    /** Where a priority without a due date stands in the order of due dates. */
    static final LocalDate NO_DUE_DATE = LocalDate.of(9999, 12, 31);

    @Column(nullable = false)
    String title;

    @Column(nullable = false)
    String titleFold;

    @Column(length = 4000)
    String description;

    /** With bars between, so that queries can look into them. */
    @Column(length = 4000)
    String functions;

    Horizon horizon;

    LocalDate dueDate;

    @Personal
    String owner;

    @Column(nullable = false)
    PriorityStatus status = PriorityStatus.DRAFT;

    /** Derived by {@link GuardBook}: how many findings on its own words nobody waived. */
    @Unaudited
    @Column(updatable = false)
    int openFindings;

    @ElementCollection
    @CollectionTable(name = "priority_role", joinColumns = @JoinColumn(name = "priority_id"))
    @Column(name = "role_id", nullable = false)
    Set<UUID> roleIds = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "priority_skill", joinColumns = @JoinColumn(name = "priority_id"))
    @Column(name = "skill_id", nullable = false)
    Set<UUID> skillIds = new HashSet<>();

    @OneToMany(mappedBy = "priority", cascade = {CascadeType.PERSIST, CascadeType.REMOVE})
    @OrderBy("happenedAt, id")
    List<PriorityEvent> events = new ArrayList<>();

    protected Priority() {}

    Priority(SourceKey key, String author) {
        super(key);
        events.add(new PriorityEvent(this, PriorityAction.CREATED, author, null));
    }

    void describe(PriorityInput input) {
        requireOpen();
        title = input.title().strip();
        titleFold = Fold.sortKey(title);
        description = Blank.toNull(input.description());
        functions = input.functions().isEmpty() ? null : Bars.join(input.functions());
        horizon = input.horizon();
        dueDate = input.dueDate();
        owner = Blank.toNull(input.owner());
        replace(roleIds, input.roleIds());
        replace(skillIds, input.skillIds());
        moveVersion();
    }

    /** Names another role in the place of one, or beside it. */
    void exchangeRole(UUID from, UUID to, boolean keep) {
        if (!keep) roleIds.remove(from);
        roleIds.add(to);
        moveVersion();
    }

    /** Names one more role or skill; answers whether it did not yet. */
    boolean link(PriorityLinked linked, UUID linkedId) {
        requireOpen();
        moveVersion();
        return linked.of(this).add(linkedId);
    }

    /** Names a role or skill no longer. */
    void unlink(PriorityLinked linked, UUID linkedId) {
        requireOpen();
        moveVersion();
        linked.of(this).remove(linkedId);
    }

    /** Makes it one of those that the program works for, also again after it was achieved or retired. */
    void activate(String userName, String comment) {
        enter(PriorityStatus.ACTIVE, PriorityAction.ACTIVATED, EnumSet.complementOf(EnumSet.of(PriorityStatus.ACTIVE)), userName, comment);
    }

    void achieve(String userName, String comment) {
        enter(PriorityStatus.ACHIEVED, PriorityAction.ACHIEVED, EnumSet.of(PriorityStatus.ACTIVE), userName, comment);
    }

    void retire(String userName, String comment) {
        enter(PriorityStatus.RETIRED, PriorityAction.RETIRED, EnumSet.of(PriorityStatus.DRAFT, PriorityStatus.ACTIVE), userName, comment);
    }

    /** Takes it back to a draft. */
    void reopen(String userName, String comment) {
        enter(PriorityStatus.DRAFT, PriorityAction.REOPENED, EnumSet.complementOf(EnumSet.of(PriorityStatus.DRAFT)), userName, comment);
    }

    /** Refuses what only a draft and an active priority allow: changes of its words and its measures. */
    void requireOpen() {
        if (!OPEN.contains(status)) {
            throw Problems.wrongState("The priority is closed. Reopen it first.");
        }
    }

    List<String> functions() {
        return Bars.split(functions);
    }

    String titleFold() {
        return titleFold;
    }

    LocalDate dueDateOrLast() {
        return dueDate == null ? NO_DUE_DATE : dueDate;
    }

    /** The texts by whose words a search finds this priority. */
    String[] searchTexts() {
        return new String[] {title, owner == null ? "" : owner, functions == null ? "" : functions, externalId};
    }

    private void enter(PriorityStatus next, PriorityAction action, Set<PriorityStatus> from, String userName, String comment) {
        if (!from.contains(status)) throw Problems.wrongState("The state of the priority does not allow it; load it again.");
        status = next;
        events.add(new PriorityEvent(this, action, userName, Blank.toNull(comment)));
        moveVersion();
    }

    /** What lies in tables of their own would not move the version. */
    private void moveVersion() {
        updatedAt = now();
    }

    private static void replace(Set<UUID> kept, Set<UUID> wanted) {
        kept.retainAll(wanted);
        kept.addAll(wanted);
    }
}
