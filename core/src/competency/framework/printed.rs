//! How the source prints a framework, as its loader says it.

use super::facts::{Competency, CompetencyFramework, IrregularityKind, PrintedAt};
use super::warning::FrameworkWarning;
use super::words::as_printed;

/// What is irregular in print, in the order of the framework.
pub(super) fn printed(framework: &CompetencyFramework) -> Vec<FrameworkWarning> {
    let mut said = Vec::new();
    for competency in &framework.competencies {
        if let Some(printed) = &competency.printed {
            said.extend(title(competency, printed));
            headers(competency, printed, &mut said);
            said.extend(irregularities(competency, printed));
        }
    }
    said
}

fn title(competency: &Competency, printed: &PrintedAt) -> Option<FrameworkWarning> {
    let title = printed.title.as_ref()?;
    (*title != competency.title).then(|| FrameworkWarning::TitlePrintedOtherwise {
        competency: competency.id.clone(),
        printed: title.clone(),
        read: competency.title.clone(),
    })
}

fn headers(competency: &Competency, printed: &PrintedAt, said: &mut Vec<FrameworkWarning>) {
    if printed.headers.is_empty() {
        return;
    }
    if printed.headers.len() != competency.levels.len() {
        said.push(FrameworkWarning::HeaderCount {
            competency: competency.id.clone(),
            headers: u32::try_from(printed.headers.len()).unwrap_or(u32::MAX),
            levels: u32::try_from(competency.levels.len()).unwrap_or(u32::MAX),
        });
    }
    for (header, level) in printed.headers.iter().zip(&competency.levels) {
        let read = as_printed(level);
        if *header != read {
            said.push(FrameworkWarning::HeaderDiffers {
                competency: competency.id.clone(),
                level: level.id.clone(),
                header: header.clone(),
                read,
            });
        }
    }
}

fn irregularities<'a>(
    competency: &'a Competency,
    printed: &'a PrintedAt,
) -> impl Iterator<Item = FrameworkWarning> + 'a {
    printed.irregularities.iter().map(move |one| {
        let (competency_id, place) = (competency.id.clone(), printed.place.clone());
        let level = one.level.clone().unwrap_or_default();
        let indicator = one.indicator.unwrap_or_default();
        match one.kind {
            IrregularityKind::HeaderOnPageBefore => FrameworkWarning::HeaderOnPageBefore {
                competency: competency_id,
                place,
            },
            IrregularityKind::HeaderOfEarlierCompetency => {
                FrameworkWarning::HeaderOfEarlierCompetency {
                    competency: competency_id,
                    place,
                }
            }
            IrregularityKind::RowOverPageBreak => FrameworkWarning::RowOverPageBreak {
                competency: competency_id,
                place,
            },
            IrregularityKind::SentenceOverPageBreak => FrameworkWarning::SentenceOverPageBreak {
                competency: competency_id,
                level,
                indicator,
            },
            IrregularityKind::IndicatorsInOneBlock => FrameworkWarning::IndicatorsInOneBlock {
                indicators: indicators_of(competency, &level),
                competency: competency_id,
                level,
            },
            IrregularityKind::ListInIndicator => FrameworkWarning::ListInIndicator {
                competency: competency_id,
                level,
                indicator,
            },
            IrregularityKind::ListBesideTitle => FrameworkWarning::ListBesideTitle {
                competency: competency_id,
                place,
            },
            IrregularityKind::NoRelevance => FrameworkWarning::NoRelevance {
                competency: competency_id,
                place,
            },
        }
    })
}

fn indicators_of(competency: &Competency, id: &str) -> u32 {
    let level = competency.levels.iter().find(|level| level.id == id);
    level.map_or(0, |level| {
        u32::try_from(level.indicators.len()).unwrap_or(u32::MAX)
    })
}
