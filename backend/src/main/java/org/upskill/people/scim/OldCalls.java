package org.upskill.people.scim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.upskill.shared.persistence.RetryOnContention;
import org.upskill.shared.privacy.KeptForATime;

/** The log of calls, of which the latest alone help to set a connection up. */
@ApplicationScoped
@RetryOnContention
class OldCalls implements KeptForATime {
    private final EntityManager entities;

    OldCalls(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public String name() {
        return "scim-calls";
    }

    @Override
    @Transactional
    public int removeBefore(Instant time) {
        return entities.createNativeQuery("delete from scim_call where called_at < :time").setParameter("time", time).executeUpdate();
    }
}
