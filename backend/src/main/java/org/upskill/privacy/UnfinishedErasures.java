package org.upskill.privacy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.upskill.shared.persistence.CatalogRecord;
import org.upskill.shared.persistence.Ids;
import org.upskill.shared.privacy.PersonalStore.Traces;
import org.upskill.shared.security.SealedText;

/**
 * What is left to do of erasures whose transactions are through. Noted in that transaction, so that nothing is half done for good when
 * the server ends in between; sealed, so that it is no trace itself.
 */
@ApplicationScoped
class UnfinishedErasures {
    private static final TypeReference<List<Traces>> TRACES = new TypeReference<>() {};

    private final EntityManager entities;
    private final TraceHash hashes;
    private final ObjectMapper json;

    UnfinishedErasures(EntityManager entities, TraceHash hashes, ObjectMapper json) {
        this.entities = entities;
        this.hashes = hashes;
        this.json = json;
    }

    /** Notes whom there is still to be looked for. */
    void note(List<Traces> person) {
        entities.createNativeQuery("insert into unfinished_erasure (id, sealed_traces, started_at) values (?1, ?2, ?3)")
                .setParameter(1, Ids.bytes(Ids.next()))
                .setParameter(2, SealedText.close(secret(), written(person)))
                .setParameter(3, CatalogRecord.now())
                .executeUpdate();
    }

    @Transactional
    List<UUID> ids() {
        return entities.createNativeQuery("select id from unfinished_erasure order by id", byte[].class).getResultList().stream()
                .map(id -> Ids.of((byte[]) id))
                .toList();
    }

    /** Whom; nothing when somebody else has finished it meanwhile. */
    @Transactional
    List<Traces> whom(UUID id) {
        var sealed = entities.createNativeQuery("select sealed_traces from unfinished_erasure where id = ?1", String.class).setParameter(1, Ids.bytes(id)).getResultList();
        return sealed.isEmpty() ? List.of() : read(SealedText.open(secret(), (String) sealed.getFirst()));
    }

    @Transactional
    void done(UUID id) {
        entities.createNativeQuery("delete from unfinished_erasure where id = ?1").setParameter(1, Ids.bytes(id)).executeUpdate();
    }

    private byte[] secret() {
        return hashes.hash("unfinished-erasure");
    }

    private String written(List<Traces> person) {
        try {
            return json.writeValueAsString(person);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private List<Traces> read(String text) {
        try {
            return json.readValue(text, TRACES);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
