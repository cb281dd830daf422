package org.upskill.role;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.util.Map;
import java.util.UUID;
import org.upskill.shared.persistence.KebabColumn;
import org.upskill.shared.persistence.TextMap;
import org.upskill.shared.reference.UseEffect;

/**
 * What the merging of two roles did to one record.
 *
 * @param kind          the kind of record, such as {@code plan}
 * @param recordVersion its version right after; null for one whose version tells nothing, because it is gone or was not changed itself
 * @param effect        moves or joins
 * @param label         what people called it
 * @param beforeValues  what it takes to put it back
 */
@Embeddable
public record RoleMove(
        String kind,
        UUID recordId,
        Integer recordVersion,
        @Convert(converter = RoleMove.EffectColumn.class) UseEffect effect,
        @Column(length = 1000) String label,
        @Column(length = 16000) @Convert(converter = TextMap.class) Map<String, String> beforeValues) {

    /** Stores the effect as its word. */
    public static class EffectColumn extends KebabColumn<UseEffect> {
        public EffectColumn() {
            super(UseEffect.class);
        }
    }
}
