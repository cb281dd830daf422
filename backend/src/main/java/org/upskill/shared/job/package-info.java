/** Long work that survives a restart and is done once although there are several instances. */
package org.upskill.shared.job;
