package org.upskill.catalog.file;

import java.util.List;
import java.util.OptionalInt;
import org.upskill.shared.text.Printable;

/** The column names of a file, in its order and spelling, without the spaces around them. A name may be blank or repeated. */
public record Header(List<String> names) {

    public Header {
        names = names.stream().map(name -> Printable.of(name.strip())).toList();
    }

    /** How many columns there are. */
    public int width() {
        return names.size();
    }

    /**
     * Where a column is, found by its exact name.
     *
     * @throws UnreadableFile {@code duplicate-header} when two columns have this name, because nobody can tell which is meant
     */
    public OptionalInt indexOf(String name) {
        return find(name, false);
    }

    /** As {@link #indexOf}, ignoring case. */
    public OptionalInt indexOfIgnoringCase(String name) {
        return find(name, true);
    }

    private OptionalInt find(String name, boolean ignoringCase) {
        int found = -1;
        for (int i = 0; i < names.size(); i++) {
            if (ignoringCase ? names.get(i).equalsIgnoreCase(name) : names.get(i).equals(name)) {
                if (found >= 0) {
                    throw UnreadableFile.duplicateHeader(found + 1, i + 1);
                }
                found = i;
            }
        }
        return found < 0 ? OptionalInt.empty() : OptionalInt.of(found);
    }
}
