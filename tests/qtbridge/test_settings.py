from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from investigator_desktop.qtbridge.settings import (
    IS_DETAIL_SHOWN,
    LANGUAGE,
    RECENT_CASES,
    RECENT_COUNT,
    SETTINGS,
    Settings,
)


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings.in_file(tmp_path / "settings.ini")


def test_a_no_stays_a_no_after_it_was_kept(settings: Settings, tmp_path: Path) -> None:
    settings.choose(IS_DETAIL_SHOWN, False)
    assert settings.value(IS_DETAIL_SHOWN) is False
    assert Settings.in_file(tmp_path / "settings.ini").value(IS_DETAIL_SHOWN) is False


def test_a_setting_that_nobody_chose_has_its_declared_value(settings: Settings) -> None:
    for setting in SETTINGS:
        assert settings.value(setting) == setting.default  # type: ignore[misc]  # of either type


def test_no_two_settings_share_a_key() -> None:
    keys = [setting.key for setting in SETTINGS]
    assert len(keys) == len(set(keys))


def test_the_policy_of_the_agency_comes_before_the_user(tmp_path: Path) -> None:
    policy = QSettings(str(tmp_path / "policy.ini"), QSettings.Format.IniFormat)
    policy.setValue(LANGUAGE.key, "kk")
    user = QSettings(str(tmp_path / "user.ini"), QSettings.Format.IniFormat)
    settings = Settings(user, policy)
    settings.choose(LANGUAGE, "ru")
    assert settings.value(LANGUAGE) == "kk"
    assert settings.is_fixed(LANGUAGE)


def test_recent_cases_are_paths_alone_newest_first(settings: Settings) -> None:
    paths = [Path("cases") / f"{number}.idcase" for number in range(RECENT_COUNT + 3)]
    for path in paths:
        settings.remember_case(path)
    settings.remember_case(paths[-2])
    assert settings.recent_cases()[:3] == (paths[-2], paths[-1], paths[-3])
    assert len(settings.recent_cases()) == RECENT_COUNT
    assert settings.value(RECENT_CASES).count("idcase") == RECENT_COUNT


def test_a_forgotten_case_is_gone_from_the_recent_ones(settings: Settings) -> None:
    settings.remember_case(Path("a.idcase"))
    settings.remember_case(Path("б.idcase"))
    settings.forget_case(Path("б.idcase"))
    assert settings.recent_cases() == (Path("a.idcase"),)
