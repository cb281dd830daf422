package org.upskill.skill;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * All that a version of a skill keeps: what is put into words about it. Empty texts are null, so that two wordings are equal
 * when they read the same.
 *
 * @param need      the broad need behind the skill
 * @param statement the one thing that a colleague could see somebody do
 * @param level1    what the lowest level looks like; level4 is the highest
 */
@Embeddable
record Wording(
        @Column(length = 1000) String need,
        @Column(length = 500, nullable = false) String statement,
        @Column(length = 1000) String level1,
        @Column(length = 1000) String level2,
        @Column(length = 1000) String level3,
        @Column(length = 1000) String level4,
        @Column(length = 2000) String example,
        @Column(length = 2000) String counterExample) {

    Wording {
        need = stripped(need);
        statement = stripped(statement);
        level1 = stripped(level1);
        level2 = stripped(level2);
        level3 = stripped(level3);
        level4 = stripped(level4);
        example = stripped(example);
        counterExample = stripped(counterExample);
    }

    /** The texts by the names of their fields, in the order in which people read them; a text that is empty is null. */
    Map<String, String> texts() {
        var texts = new LinkedHashMap<String, String>();
        texts.put("need", need);
        texts.put("statement", statement);
        texts.put("level1", level1);
        texts.put("level2", level2);
        texts.put("level3", level3);
        texts.put("level4", level4);
        texts.put("example", example);
        texts.put("counterExample", counterExample);
        return texts;
    }

    private static String stripped(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
