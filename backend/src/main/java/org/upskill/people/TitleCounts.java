package org.upskill.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.upskill.shared.http.Page;
import org.upskill.shared.http.PageRequest;
import org.upskill.shared.problem.Problems;

/** Counts people by their titles. */
@ApplicationScoped
class TitleCounts {
    private static final String UNMAPPED = "r.roleId is null and r.archivedAt is null and (r.titleFold is not null or r.jobCode is not null)";

    private static final String MOST_FIRST = "-peopleCount";

    /** Two ways, each along an index of people. */
    private static final List<String> OF_MAPPINGS = List.of(
            """
            select m.id, count(*) from TitleMapping m join Person r on r.titleFold = m.titleFold
            where m.id in :ids and m.titleFold <> '' and (m.jobCodeKey = '' or r.jobCode = m.jobCodeKey) and r.archivedAt is null group by m.id""",
            """
            select m.id, count(*) from TitleMapping m join Person r on r.jobCode = m.jobCodeKey
            where m.id in :ids and m.titleFold = '' and r.archivedAt is null group by m.id""");

    private final EntityManager entities;

    TitleCounts(EntityManager entities) {
        this.entities = entities;
    }

    /** How many of those who work here have the title and job code of each mapping. */
    Map<UUID, Long> ofMappings(Collection<UUID> ids) {
        var counts = new HashMap<UUID, Long>();
        for (var way : OF_MAPPINGS) {
            entities.createQuery(way, Object[].class).setParameter("ids", ids).getResultList().forEach(row -> counts.put((UUID) row[0], (Long) row[1]));
        }
        return counts;
    }

    /** A title and job code that nobody has mapped, the ones of most people first. */
    Page<UnmappedTitle> unmapped(PageRequest request) {
        request.inOrder(MOST_FIRST);
        var after = request.cursor() == null ? null : Place.parse(request.cursor());
        var further = after == null ? "" : " having count(*) < :people or count(*) = :people and (coalesce(r.titleFold, '') > :title"
                + " or coalesce(r.titleFold, '') = :title and coalesce(r.jobCode, '') > :code)";
        var query = entities.createQuery("select min(r.title), r.titleFold, r.jobCode, count(*) from Person r where " + UNMAPPED
                + " group by r.titleFold, r.jobCode" + further
                + " order by count(*) desc, coalesce(r.titleFold, ''), coalesce(r.jobCode, '')", Object[].class);
        if (after != null) query.setParameter("people", after.people()).setParameter("title", after.titleFold()).setParameter("code", after.jobCode());
        var found = query.setMaxResults(request.limit() + 1).getResultList();
        var shown = found.size() > request.limit() ? found.subList(0, request.limit()) : found;
        var next = found.size() > shown.size() ? Place.of(shown.getLast()).text() : null;
        return new Page<>(shown.stream().map(row -> new UnmappedTitle((String) row[0], (String) row[2], (Long) row[3])).toList(), next, distinct(), true);
    }

    private long distinct() {
        return entities.createQuery("select count(*) from (select r.titleFold as title, r.jobCode as code from Person r where " + UNMAPPED
                        + " group by r.titleFold, r.jobCode) counted", Long.class)
                .getSingleResult();
    }

    /** Where a page ended. */
    private record Place(long people, String titleFold, String jobCode) {
        static Place of(Object[] row) {
            return new Place((Long) row[3], row[1] == null ? "" : (String) row[1], row[2] == null ? "" : (String) row[2]);
        }

        static Place parse(String cursor) {
            try {
                var parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split("\n", -1);
                if (parts.length == 3) return new Place(Long.parseLong(parts[0]), parts[1], parts[2]);
            } catch (IllegalArgumentException unreadable) {
                // Answered like a cursor of another list.
            }
            throw Problems.badParameter("cursor", "cursor must be the nextCursor of a page with the same sort.");
        }

        String text() {
            var plain = people + "\n" + titleFold + "\n" + jobCode;
            return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
        }
    }
}
