package org.upskill.privacy;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.upskill.privacy.ErasurePreview.ErasedPlace;

/** What an erasure has taken away. */
record Erasure(@NotNull List<@NotNull ErasedPlace> places) {}
