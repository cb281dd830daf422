package org.upskill.shared.setting;

/** The settings as they are now. */
public interface Settings {
    /**
     * The organisation's value of a setting, or the delivered one. Within one transaction it stays the same, and reading it again
     * costs nothing; a change by any instance counts from the next transaction on. An unchanged value is always the same object,
     * so that what is worked out of it may be kept beside it.
     */
    <T> T get(SettingKind<T> kind);
}
