/**
 * The protocol SCIM 2.0 (RFC 7643 and 7644) in front of people and teams. The library knows resources, schemas, PATCH and bulk; filters are
 * read and asked here, and what real clients write beside the standard is put right before the library sees it.
 */
package org.upskill.people.scim;
