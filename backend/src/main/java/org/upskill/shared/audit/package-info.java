/** What features say to the audit without knowing it. What is written through Hibernate it sees by itself. */
package org.upskill.shared.audit;
