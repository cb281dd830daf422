/** What the global search may ask of features: one {@link org.upskill.shared.search.SearchKind} bean for each kind of record that is found. */
package org.upskill.shared.search;
