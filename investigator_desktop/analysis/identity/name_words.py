"""Words that stand in names and are no names: titles, particles, endings of patronymics; common names."""

from __future__ import annotations

import re


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


TITLES = _words(
    """
        haji hadji hajji хаджи ҳоҷи ҳожи қажы кажы حاجی الحاج mullah mulla mullo мулла молда ملا dr
        doctor mr mrs ms miss eng engineer انجنیر مهندس داکتر دکتر qari қори قاری mawlawi maulvi
        molvi مولوی ustad استاد гр г-н г-жа гражданин гражданка господин госпожа sheikh shaikh
        shaykh шейх شیخ общ general جنرال janab جناب آقای خانم
        """
)
JOINED_TO_NEXT = _words(
    """
        abd abdul abdur abdu abdus abdal abdol abdel абд абдул абдур абду абдус абдол عبد عبدال
        """
)
JOINED_TO_LAST = _words(
    """
        ullah ulla ollah olla allah уллах улла олла аллах الله uddin eddin aldin уддин эддин الدین
        الدین
        """
)
PARTICLES = _words(
    """
        ul ud ur us uz al el ad ar as az un аль эль ул уд ур ال
        """
)
FATHER_BEFORE_IS_NAME = _words(
    """
        ұлы улы үлі ули уулу угли углы огли оглы ўғли оглу қызы кызы қизи кизи гызы uly ulı uli uulu
        ugli ugly ogli ogly oglu oglou o'g'li o'gli og'li og'lu oghly oghlu oʻgʻli qyzy kyzy qizi
        kizi gyzy qızı kızı
        """
)
FATHER_AFTER = _words(
    """
        bin ibn bint ولد بن ابن بنت فرزند валад ибн бин бинт писари walad so s/o d/o do
        """
)
ONE_WORD_AFTER = frozenset(["bin", "ibn", "bint", "бин", "ибн", "бинт", "بن", "ابن", "بنت"])
SPELLED_SHORT = {
    "md": "muhammad",
    "mohd": "muhammad",
    "muhd": "muhammad",
    "mohammd": "muhammad",
    "abd": "abdul",
}
COMMON_SOUNDS = _words(
    """
        muhamad muhamed mohamad mohamed mohamad mamad ahmad ahmed ali hasan husain husein hosein
        hosain husen han abdul abdulah abdula Sah gul bibi aga said saied saed saiad amir mir jan
        begum bano bek rahman karim
        """
)
COMMON_ARABIC = _words(
    """
        محمد احمد علی حسن حسین خان شاه گل بیبی آغا اغا سید میر جان عبدالله رحمان کریم
        """
)

_CYRILLIC_PATRONYMIC = re.compile(
    r"(?P<stem>.{2,}?)(?:(?:о|е|ё|ы)вич|(?:о|е|ё|ы)вна|ьич|инична|ична"
    r"|ұлы|улы|үлі|уулу|угли|углы|огли|оглы|ўғли|оглу|қызы|кызы|қизи|кизи|гызы)"
)
_LATIN_PATRONYMIC = re.compile(
    r"(?P<stem>.{2,}?)(?:(?:o|e|y|io|yo)vi(?:ch|tch)|(?:o|e|y|io|yo)vna|yi(?:ch|tch)|ii(?:ch|tch)|i(?:lit|l)ch|inichna|ichna"
    r"|uly|ulı|ūly|uulu|ugli|ogli|ogly|oglu|o'g'li|og'li|oghly|oghlu|qyzy|kyzy|qizi|kizi|gyzy|qızı|kızı)"
)
_ARABIC_PATRONYMIC = re.compile(r"(?P<stem>.{2,}?)(?:وویچ|ویچ|یویچ|اویچ|ونا|وونا|یونا)")
_LEAST = 5


def patronymic_stem(word: str) -> str:
    """Return the name of the father in a patronymic, an empty text for other words."""
    if len(word) < _LEAST:
        return ""
    for pattern in (_CYRILLIC_PATRONYMIC, _LATIN_PATRONYMIC, _ARABIC_PATRONYMIC):
        found = pattern.fullmatch(word)
        if found is not None:
            return found.group("stem")
    return ""
