/** Filters of RFC 7644, section 3.4.2.2: read as clients really write them, and turned into queries of ours. */
package org.upskill.people.scim.filter;
