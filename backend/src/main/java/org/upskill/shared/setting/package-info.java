/**
 * What an organisation may decide for itself. A feature declares a {@link org.upskill.shared.setting.SettingKind} as a CDI bean and asks
 * {@link org.upskill.shared.setting.Settings} for its value; lists of rules extend {@link org.upskill.shared.setting.RuleSetting}.
 */
package org.upskill.shared.setting;
