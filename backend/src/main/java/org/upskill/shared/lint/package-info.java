/**
 * What every reading of wording shares: texts as tokens, phrases found in them, findings and the waivers that answer them. The
 * rules themselves, and what they know of a language, belong to the features.
 */
package org.upskill.shared.lint;
