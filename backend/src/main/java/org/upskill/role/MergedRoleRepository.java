package org.upskill.role;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every question about the merges of roles. */
@ApplicationScoped
class MergedRoleRepository implements PanacheRepositoryBase<MergedRole, UUID> {
    private static final int SHOWN = 100;

    /** The merges that a role took part in on either side, the latest first. */
    List<MergedRole> of(UUID roleId) {
        return find("mergedId = ?1 or intoId = ?1 order by mergedAt desc, id desc", roleId).range(0, SHOWN - 1).list();
    }

    /** The merge by which a role was put away and that nobody undid. */
    Optional<MergedRole> standing(UUID mergedId) {
        return find("mergedId = ?1 and undoneAt is null order by mergedAt desc", mergedId).firstResultOptional();
    }
}
