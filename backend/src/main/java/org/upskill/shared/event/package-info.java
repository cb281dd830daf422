/** What features tell each other without knowing who listens: CDI events, observed in the transaction of whoever fires them. */
package org.upskill.shared.event;
