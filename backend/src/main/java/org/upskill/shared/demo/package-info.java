/** How a feature lets go of the records that the demo organisation brought: a {@link org.upskill.shared.demo.DemoPart} bean for each kind. */
package org.upskill.shared.demo;
