package org.upskill.setting;

import jakarta.validation.constraints.NotNull;
import java.util.List;

/** All settings. */
record SettingList(@NotNull List<SettingView> items) {}
