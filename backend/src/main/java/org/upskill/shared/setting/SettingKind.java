package org.upskill.shared.setting;

import java.util.List;
import java.util.Optional;
import org.upskill.shared.problem.Violation;

/**
 * One setting; each is a CDI bean. The constraints on the components of {@code T} are checked before {@link #check}.
 *
 * @param <T> a record that is read from and written as JSON
 */
public interface SettingKind<T> {
    /** The name in the API, in kebab case. */
    String name();

    Class<T> type();

    /** The value as long as nobody has changed it. */
    T delivered();

    /** What is wrong with a value beyond its constraints; pointers begin at the value: {@code /rules/2/reason}. */
    default List<Violation> check(T value) {
        return List.of();
    }

    /** A value that an older release stored, with what this one delivers besides. */
    default T upToDate(T stored) {
        return stored;
    }

    /** A value with the product's own words in the reader's language. */
    default T spoken(T value) {
        return value;
    }

    /** The opposite of {@link #spoken}: what is only the product's own wording in some language counts as delivered. */
    default T written(T spoken) {
        return spoken;
    }

    /** What a value would change in today's catalog; empty where that cannot be said. */
    default Optional<SettingPreview> preview(T candidate, PreviewRequest request) {
        return Optional.empty();
    }

    /** What is stored of records under this setting and is worked out anew, in the background, after a change. */
    default Optional<Recomputation> recomputation() {
        return Optional.empty();
    }
}
