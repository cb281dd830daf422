package org.upskill.testing;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import java.util.Locale;
import org.upskill.shared.text.Speech;

/** Empties every table before every test. It finds the tables itself, so that a new one is never forgotten. */
public class EmptyDatabase implements QuarkusTestBeforeEachCallback {
    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        Speech.usually(Locale.ENGLISH);
        Tables.empty();
    }
}
