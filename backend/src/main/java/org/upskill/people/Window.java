package org.upskill.people;

import java.util.List;

/**
 * A part of what was found.
 *
 * @param total how many were found in all, exactly
 */
public record Window<T>(List<T> items, long total) {}
