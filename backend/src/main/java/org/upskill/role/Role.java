package org.upskill.role;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.upskill.shared.audit.Unaudited;
import org.upskill.shared.persistence.ArchivableRecord;
import org.upskill.shared.persistence.SourceKey;
import org.upskill.shared.persistence.TextList;
import org.upskill.shared.problem.Problems;
import org.upskill.shared.text.Bars;
import org.upskill.shared.text.Fold;

/** A job as the program sees it: what it is called, where it belongs and how much AI changes it. */
@Entity
class Role extends ArchivableRecord {
    /** The word under which roles are kept in the search index. */
    static final String KIND = "role";

    private static final int MOST_OTHER_TITLES = 100;
    private static final int LONGEST_OTHER_TITLE = 150;

    @Column(nullable = false)
    String title;

    @Column(nullable = false)
    String titleFold;

    @Column(length = 16000)
    String description;

    UUID groupId;

    String level;

    @Column(length = 16000)
    @Convert(converter = TextList.class)
    List<String> otherTitles;

    @Column(length = 2000)
    @Convert(converter = TextList.class)
    List<String> onetSoc;

    @Column(length = 2000)
    @Convert(converter = TextList.class)
    List<String> esco;

    @Column(length = 2000)
    @Convert(converter = TextList.class)
    List<String> isco;

    AiDepth aiDepth;

    Integer impactOnDecisions;

    Integer impactOnQuality;

    Integer impactOnSpeed;

    ChangeHorizon changeHorizon;

    CapabilityTrack track;

    /** Derived from the activities, and so written by {@link RoleRepository#deriveRelevance} alone. */
    @Unaudited
    @Column(updatable = false)
    Double exposure;

    /** Derived like {@link #exposure}. */
    @Unaudited
    @Column(updatable = false)
    int scoredActivities;

    /** Derived: the score that lists sort by, -1 where there is none. */
    @Unaudited
    @Column(updatable = false)
    double relevance = Relevance.UNSCORED;

    /** The role that stands for this one since the two were merged; null for a role of its own. */
    @Column(name = "survivor_id")
    UUID mergedIntoId;

    protected Role() {}

    Role(SourceKey key) {
        super(key);
    }

    void describe(RoleInput input) {
        title = input.title().strip();
        titleFold = Fold.sortKey(title);
        description = input.description();
        groupId = input.groupId();
        level = input.level();
        otherTitles = list(input.otherTitles());
        onetSoc = list(input.onetSoc());
        esco = list(input.esco());
        isco = list(input.isco());
        aiDepth = input.aiDepth();
        impactOnDecisions = input.impactOnDecisions();
        impactOnQuality = input.impactOnQuality();
        impactOnSpeed = input.impactOnSpeed();
        changeHorizon = input.changeHorizon();
        track = input.track();
    }

    /** Puts the role away for another that stands for it from now on. */
    void mergeInto(Role survivor) {
        if (mergedIntoId != null) throw Problems.wrongState("It was merged already.");
        mergedIntoId = survivor.id();
        if (!isArchived()) archive();
    }

    /** Is a role of its own again. */
    void comeBack(Instant archivedThen) {
        mergedIntoId = null;
        archivedAt = archivedThen;
    }

    /** Has the names again that it had before another role was merged into it. */
    void giveNamesBack(Map<String, String> before) {
        otherTitles = Bars.split(before.get("otherTitles"));
        onetSoc = Bars.split(before.get("onetSoc"));
        esco = Bars.split(before.get("esco"));
        isco = Bars.split(before.get("isco"));
    }

    /** The names that {@link #takeNamesOf} may change. */
    Map<String, String> names() {
        return Map.of("otherTitles", Bars.join(otherTitles), "onetSoc", Bars.join(onetSoc), "esco", Bars.join(esco), "isco", Bars.join(isco));
    }

    /** Takes in what people and classifications call a role that is merged into this one. */
    void takeNamesOf(Role merged) {
        var titles = Stream.concat(Stream.of(merged.title.replace('|', '/')), merged.otherTitles.stream())
                .filter(name -> name.length() <= LONGEST_OTHER_TITLE && !Fold.of(name).equals(Fold.of(title)))
                .toList();
        otherTitles = joined(otherTitles, titles, MOST_OTHER_TITLES);
        onetSoc = joined(onetSoc, merged.onetSoc, CodeScheme.MOST);
        esco = joined(esco, merged.esco, CodeScheme.MOST);
        isco = joined(isco, merged.isco, CodeScheme.MOST);
    }

    @Override
    public void restore() {
        if (mergedIntoId != null) throw Problems.wrongState("It was merged into another role. Undo the merge instead.");
        super.restore();
    }

    String titleFold() {
        return titleFold;
    }

    double relevance() {
        return relevance;
    }

    /** Every code by which classifications know this role. */
    Stream<String> codes() {
        return Stream.of(onetSoc, esco, isco).flatMap(List::stream);
    }

    /** The texts by whose words a search finds this role. */
    String[] searchTexts() {
        return new String[] {
            title, String.join(" ", otherTitles), externalId, codes().map(CodeScheme::shortened).collect(Collectors.joining(" "))
        };
    }

    private static List<String> list(List<String> input) {
        return input == null ? List.of() : List.copyOf(input);
    }

    /** Both, each text once whatever its case and accents, as many as fit. */
    private static List<String> joined(List<String> own, List<String> others, int most) {
        var byFold = new LinkedHashMap<String, String>();
        Stream.concat(own.stream(), others.stream()).forEach(text -> byFold.putIfAbsent(Fold.of(text), text));
        return byFold.values().stream().limit(most).toList();
    }
}
