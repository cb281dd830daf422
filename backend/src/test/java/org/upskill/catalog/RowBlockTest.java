package org.upskill.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RowBlockTest {
    @Test
    void givesBackEveryRowAsItWas() {
        var rows = List.of(
                new StagedRow(2, ChangeAction.CREATED, "onet", "11", "11", "Zoë 🙂", UUID.randomUUID(), null, 0, Map.of(), Map.of("title", "Zoë 🙂", "level", "")),
                new StagedRow(3, ChangeAction.CHANGED, "onet", "12", "12", "Cook", UUID.randomUUID(), 0, 7, Map.of("level", "a"), Map.of("title", "x".repeat(70_000))),
                new StagedRow(4, ChangeAction.UNCHANGED, "", "13", "13", null, UUID.randomUUID(), 12, -1, Map.of(), Map.of()),
                new StagedRow(9, null, "onet", null, null, null, null, null, -1, Map.of(), Map.of()),
                new StagedRow(10, ChangeAction.ARCHIVED, "onet", "14", "14", "Smith", UUID.randomUUID(), 3, 0, Map.of(), Map.of()));

        assertThat(RowBlock.unpack(RowBlock.pack(rows))).isEqualTo(rows);
    }

    @Test
    void knowsEveryActionByTheNumberItHasAlwaysHad() {
        assertThat(ChangeAction.values()).startsWith(ChangeAction.CREATED, ChangeAction.CHANGED, ChangeAction.UNCHANGED, ChangeAction.ARCHIVED);
    }
}
