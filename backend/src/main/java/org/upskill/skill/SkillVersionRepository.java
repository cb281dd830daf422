package org.upskill.skill;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.upskill.shared.http.Page;
import org.upskill.shared.http.PageRequest;
import org.upskill.shared.problem.Problems;

/** Every question about published versions. */
@ApplicationScoped
class SkillVersionRepository implements PanacheRepositoryBase<SkillVersion, UUID> {
    private static final String NEWEST_FIRST = "-number";

    /** The versions of a skill, the newest first; the cursor is the number of the last one on the page before. */
    Page<SkillVersion> list(UUID skillId, PageRequest request) {
        if (request.sort() != null && !request.sort().equals(NEWEST_FIRST)) {
            throw Problems.badParameter("sort", "sort must be " + NEWEST_FIRST + ".");
        }
        var found = find("skillId = ?1 and number < ?2 order by number desc", skillId, before(request.cursor()))
                .page(0, request.limit() + 1).list();
        var items = found.subList(0, Math.min(found.size(), request.limit()));
        var next = found.size() > items.size() ? String.valueOf(items.getLast().number) : null;
        return new Page<>(items, next, count("skillId", skillId), true);
    }

    Optional<SkillVersion> findByNumber(UUID skillId, int number) {
        return find("skillId = ?1 and number = ?2", skillId, number).firstResultOptional();
    }

    /** The published version of each skill that has one. */
    Map<UUID, SkillVersion> publishedOf(Collection<UUID> skillIds) {
        var query = "select v from SkillVersion v, Skill s where s.id in ?1 and v.skillId = s.id and v.number = s.publishedVersion";
        return find(query, skillIds).stream().collect(Collectors.toMap(version -> version.skillId, version -> version));
    }

    private static int before(String cursor) {
        try {
            return cursor == null ? Integer.MAX_VALUE : Integer.parseInt(cursor);
        } catch (NumberFormatException e) {
            throw Problems.badParameter("cursor", "cursor must be the nextCursor of a page before.");
        }
    }
}
