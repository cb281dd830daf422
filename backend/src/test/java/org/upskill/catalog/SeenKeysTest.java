package org.upskill.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SeenKeysTest {
    @Test
    void remembersTheFirstRowOfEveryKeyHoweverManyThereAre() {
        var seen = new SeenKeys();
        for (var row = 2; row < 100_000; row++) assertThat(seen.first("onet", "key " + row, row)).isEqualTo(row);

        for (var row = 2; row < 100_000; row += 997) assertThat(seen.first("onet", "key " + row, 200_000 + row)).isEqualTo(row);
        assertThat(seen.first("esco", "key 2", 7)).isEqualTo(7);
        assertThat(seen.first("esco", "key 2", 7)).isEqualTo(7);
    }
}
