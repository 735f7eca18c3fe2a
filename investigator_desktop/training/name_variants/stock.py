"""Names of the region as their bearers write them, each with the spellings that no table gives.

`CENTRAL` names are Cyrillic; `PERSIAN` names have their Perso-Arabic, English and Russian spellings side by side, as
they stand in published lists of personal names. Near names of different people stand beside each other in `NEAR`.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Country:
    """Given names of men and of women, stems of surnames, and how patronymics are made."""

    men: tuple[str, ...]
    women: tuple[str, ...]
    surnames: tuple[str, ...]
    has_own_patronymic: bool


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


KAZAKH = Country(
    _words(
        """
        Нұрлан Ерлан Марат Серік Болат Қанат Бауыржан Айдос Дәулет Ғалым Асқар Әділ Мұхтар Өмірбек
        Жандос Тимур Рүстем Ержан Шыңғыс Қайрат Данияр Асан Бекзат Талғат Мұрат Еркін Сәкен Ілияс
        """
    ),
    _words(
        """
        Әсел Ләззат Айгүл Гүлнар Динара Қарлығаш Жанар Мәдина Сәуле Әлия Ұлжан Айжан Назгүл Шолпан
        """
    ),
    _words(
        """
        Ахметов Жанболатов Сүлейменов Қасымов Оспанов Байжанов Төлегенов Нұрпейісов Әбдіров Ысқақов
        Жұмабаев Мұқанов Сәрсенов Құрманов Досмұхамедов Ермеков Тоқаев Бекенов Ғабитов Шаймерденов
        """
    ),
    True,
)
RUSSIAN = Country(
    _words(
        """
        Иван Сергей Алексей Дмитрий Юрий Пётр Михаил Фёдор Андрей Евгений Илья Николай Артём Виталий
        """
    ),
    _words(
        """
        Анна Мария Юлия Наталья Елена Екатерина Ольга Ксения Софья Татьяна Дарья Любовь
        """
    ),
    _words(
        """
        Иванов Щербаков Соловьёв Цветков Чернов Жуков Хохлов Яковлев Юдин Ермаков Гаврилов Эльдаров
        Шишкин Подольский Тихонов Фомин
        """
    ),
    False,
)
UZBEK = Country(
    _words(
        """
        Анвар Жасур Ўткир Шавкат Баҳодир Хуршид Ғайрат Қодир Ёқуб Дилшод Зафар Икром Нодир Одил
        Равшан Санжар Умид Фарҳод Элдор Юсуф
        """
    ),
    _words(
        """
        Гулнора Дилфуза Зулфия Меҳри Нигора Озода Шаҳноза Ёрқиной Хуршида Феруза
        """
    ),
    _words(
        """
        Каримов Ҳамидов Ғуломов Юлдошев Тўраев Қодиров Жўраев Эргашев Мирзаев Раҳимов Хўжаев Собиров
        Ўринов Шодиев Ёқубов Назаров
        """
    ),
    True,
)
TAJIK = Country(
    _words(
        """
        Фируз Ҷамшед Далер Хуршед Сӯҳроб Қурбон Эмомалӣ Шодӣ Нусратулло Иброҳим Зафар Баҳром Умед
        Парвиз
        """
    ),
    _words(
        """
        Гулчеҳра Зебо Мавзуна Нилуфар Парвина Фарзона Шаҳло Ситора Мадина Тахмина
        """
    ),
    _words(
        """
        Раҳмонов Саидов Шарипов Назаров Ҷӯраев Қурбонов Ҳакимов Мирзоев Ёров Одинаев Халилов Зоиров
        """
    ),
    False,
)
COUNTRIES = (KAZAKH, RUSSIAN, UZBEK, TAJIK)

# Perso-Arabic | English spellings | Russian spelling
_PERSIAN_MEN = """
عبدالرحمن|Abdul Rahman,Abdurrahman,Abdulrahman|Абдул Рахман
محمد|Mohammad,Muhammad,Mohammed|Мухаммад
احمد|Ahmad,Ahmed|Ахмад
حمید|Hamid,Hameed|Хамид
رحیم|Rahim,Raheem|Рахим
کریم|Karim,Kareem|Карим
نجیب|Najib|Наджиб
یوسف|Yusuf,Yousuf,Yousef|Юсуф
ابراهیم|Ibrahim,Ebrahim|Ибрахим
غلام|Ghulam,Gholam|Гулам
ظاهر|Zahir,Zaher|Захир
سعید|Saeed,Said|Саид
قاسم|Qasim,Qasem|Касим
جواد|Jawad,Javad|Джавад
نصرالله|Nasrullah|Насрулла
حسین|Hussain,Hossein,Husain|Хусейн
حسن|Hasan,Hassan|Хасан
مصطفی|Mustafa,Mostafa|Мустафа
شریف|Sharif,Shareef|Шариф
بشیر|Bashir,Basheer|Башир
نور|Noor,Nur|Нур
داود|Dawud,Dawood|Дауд
عثمان|Usman,Osman|Усман
طارق|Tariq,Tareq|Тарик
"""
_PERSIAN_WOMEN = """
فاطمه|Fatima,Fatemeh|Фатима
زهرا|Zahra|Захра
مریم|Maryam,Mariam|Марьям
جمیله|Jamila|Джамиля
نسرین|Nasrin,Nasreen|Насрин
لیلا|Laila,Leila|Лейла
شکریه|Shukria|Шукрия
زینب|Zainab,Zaynab|Зайнаб
"""
_PERSIAN_SURNAMES = """
کریمی|Karimi|Карими
رحیمی|Rahimi,Raheemi|Рахими
احمدی|Ahmadi|Ахмади
حسینی|Hussaini,Hosseini|Хусейни
رضایی|Rezai,Rezaei|Резаи
نوری|Noori,Nuri|Нури
هاشمی|Hashimi,Hashemi|Хашими
حیدری|Haidari,Heydari|Хайдари
صافی|Safi|Сафи
شینواری|Shinwari|Шинвари
عزیزی|Azizi|Азизи
محمدی|Mohammadi,Muhammadi|Мухаммади
یوسفزی|Yousafzai,Yusufzai|Юсуфзай
سلطانی|Sultani,Soltani|Султани
وردک|Wardak|Вардак
ستانکزی|Stanekzai,Stanikzai|Станекзай
قریشی|Qureshi|Куреши
میرزاد|Mirzad|Мирзад
"""
NEAR_SURNAMES = (
    ("Ахметов", "Ахмедов"), ("Каримов", "Керимов"), ("Сүлейменов", "Сулейманов"), ("Рахимов", "Рахманов"),
    ("Қасымов", "Касаимов"), ("Оспанов", "Осанов"), ("Иванов", "Иванков"), ("Жуков", "Жиков"), ("Чернов", "Черных"),
    ("Назаров", "Низаров"), ("Юлдошев", "Юнусов"), ("Саидов", "Сиядов"), ("Шарипов", "Шарафов"),
)  # fmt: skip
NEAR_PERSIAN = (
    ("حسن", "حسین"), ("حمید", "احمد"), ("رحیم", "کریم"), ("رحیمی", "کریمی"), ("احمدی", "محمدی"), ("نوری", "نوروزی"),
)  # fmt: skip
FIRM_WORDS = _words(
    """
        Алтын Дән Береке Жер Нұр Құрылыс Арман Тұран Сервис Транс Логистик Восток Ойл Әлем Көмір
        Достық Мұнай Ақ Жол Сары Арқа Өркен Шығыс Даму
        """
)
FORMS = (("ТОО", "ЖШС", "LLP"), ("ООО", "МЧЖ", "LLC"), ("АО", "АҚ", "JSC"))


@dataclass(frozen=True, slots=True)
class PersianName:
    """One name in its three spellings."""

    written: str
    english: tuple[str, ...]
    russian: str


def _names(table: str) -> tuple[PersianName, ...]:
    rows = (line.split("|") for line in table.strip().splitlines())
    return tuple(
        PersianName(written, tuple(english.split(",")), russian) for written, english, russian in rows
    )


PERSIAN_MEN = _names(_PERSIAN_MEN)
PERSIAN_WOMEN = _names(_PERSIAN_WOMEN)
PERSIAN_SURNAMES = _names(_PERSIAN_SURNAMES)
