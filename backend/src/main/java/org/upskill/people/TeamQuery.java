package org.upskill.people;

/**
 * Which teams are asked for; a null field does not filter.
 *
 * @param name       the whole name, whatever its case and accents
 * @param nameStart  how the name starts, whatever its case and accents
 * @param externalId by what the source knows the team
 * @param source     where it comes from
 */
public record TeamQuery(String name, String nameStart, String externalId, String source) {
    /** Asks for all teams. */
    public static final TeamQuery ALL = new TeamQuery(null, null, null, null);
}
