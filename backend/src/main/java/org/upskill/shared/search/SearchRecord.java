package org.upskill.shared.search;

import java.util.UUID;

/**
 * What a person needs to see of a record to know whether it is the one.
 *
 * @param detail a short text that tells records of one name apart; null when there is none
 * @param state  the state it is in, as the API words it; null for kinds without states
 * @param parent the record it belongs to; null when there is none
 */
public record SearchRecord(UUID id, String label, String detail, String state, SearchParent parent) {}
