/** Tells other systems what happens: who is subscribed, the outbox that is written with what it tells of, and its delivery. */
package org.upskill.webhook;
