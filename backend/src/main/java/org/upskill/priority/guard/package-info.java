/** The success-statement guard: says where what is called success is training activity. */
package org.upskill.priority.guard;
