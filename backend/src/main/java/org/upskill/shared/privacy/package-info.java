/** What every feature that holds something about people offers to those who answer for their privacy. */
package org.upskill.shared.privacy;
