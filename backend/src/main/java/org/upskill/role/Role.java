package org.upskill.role;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import java.util.List;
import java.util.UUID;
import org.upskill.shared.persistence.ArchivableRecord;
import org.upskill.shared.persistence.SourceKey;
import org.upskill.shared.persistence.TextList;
import org.upskill.shared.text.Fold;

/** A job as the program sees it: what it is called, where it belongs and how much AI changes it. */
@Entity
class Role extends ArchivableRecord {
    /** The word under which roles are kept in the search index. */
    static final String KIND = "role";

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

    AiDepth aiDepth;

    Integer impactOnDecisions;

    Integer impactOnQuality;

    Integer impactOnSpeed;

    ChangeHorizon changeHorizon;

    CapabilityTrack track;

    /** Derived from the activities, and so written by {@link RoleRepository#deriveRelevance} alone. */
    @Column(updatable = false)
    Double exposure;

    /** Derived like {@link #exposure}. */
    @Column(updatable = false)
    int scoredActivities;

    /** Derived: the score that lists sort by, -1 where there is none. */
    @Column(updatable = false)
    double relevance = Relevance.UNSCORED;

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
        otherTitles = input.otherTitles() == null ? List.of() : List.copyOf(input.otherTitles());
        aiDepth = input.aiDepth();
        impactOnDecisions = input.impactOnDecisions();
        impactOnQuality = input.impactOnQuality();
        impactOnSpeed = input.impactOnSpeed();
        changeHorizon = input.changeHorizon();
        track = input.track();
    }

    String titleFold() {
        return titleFold;
    }

    double relevance() {
        return relevance;
    }

    /** The texts by whose words a search finds this role. */
    String[] searchTexts() {
        return new String[] {title, String.join(" ", otherTitles), externalId};
    }
}
