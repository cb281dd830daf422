package org.upskill.priority;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Every question about waivers. */
@ApplicationScoped
class GuardWaiverRepository implements PanacheRepositoryBase<GuardWaiver, UUID> {

    /** The waivers of each of these priorities and measures that has any, in the order in which they were given. */
    Map<UUID, List<GuardWaiver>> byOwner(Collection<UUID> ids) {
        if (ids.isEmpty()) return Map.of();
        return list("priorityId in ?1 or measureId in ?1 order by waivedAt, id", ids).stream().collect(Collectors.groupingBy(GuardWaiver::owner));
    }

    boolean exists(GuardWaiver like) {
        return count("(priorityId = ?1 or measureId = ?1) and rule = ?2 and wordsFold = ?3", like.owner(), like.rule, like.wordsFold) > 0;
    }

    boolean withdraw(UUID id, UUID owner) {
        var waiver = findByIdOptional(id).filter(known -> known.owner().equals(owner));
        waiver.ifPresent(this::delete);
        return waiver.isPresent();
    }

    void deleteOf(Collection<UUID> owners) {
        byOwner(owners).values().forEach(waivers -> waivers.forEach(this::delete));
    }
}
