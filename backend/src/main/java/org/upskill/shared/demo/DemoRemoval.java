package org.upskill.shared.demo;

import jakarta.validation.constraints.NotNull;

/**
 * What becomes of the demo's records of one kind.
 *
 * @param removed how many go
 * @param changed how many stay because somebody has worked on them
 * @param needed  how many stay because something that stays names them
 */
public record DemoRemoval(@NotNull String kind, @NotNull long removed, @NotNull long changed, @NotNull long needed) {}
