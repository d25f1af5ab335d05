//! The questions of this family, asked of a checked policy.

use chrono::NaiveDate;

use super::batch::{ProfileColumns, RatedWorkerColumns, RatingColumns, RatingRecords};
use super::case::{Case, Context, Role, Scales, refuse};
use super::facts::{Application, Appointee, OrganisationAssessment, RatedWorker};
use super::framework::{
    self, CompetencyFramework, FrameworkFormat, FrameworkLint, LoadedFramework, RoleProfile,
};
use super::policy::PersonSpecification;
use super::shortlist::Post;
use super::{
    CompetencyProfile, DevelopmentPlan, OrganisationStanding, ProfileBatch, SelectionStage,
    Shortlist, StartClearance, TeamMatrix, WorkerProgress,
};
use super::{batch, before_start, development, organisation, profile, progress, shortlist, team};
use crate::decision::{CareError, Problem, Rejected, decide_each};

crate::questions::questions! {
    /// The questions about competencies and person specifications, asked of one policy.
    ///
    /// The version of the policy in force on the as-of date decides, also for what is past. Every
    /// answer uses what was recorded by the end of that day, and lists what is dated later as set
    /// aside. Every question is an error where no version is in force, or the one that is says nothing
    /// about competencies.
    pub struct CompetencyRules;

    /// What a worker has shown of what a role requires: for each competency the level held and
    /// required, the distance on its own scale, what evidence is missing or too old, and who
    /// disagrees; and whether the worker is ready.
    #[fails("The framework, the role profile or the ratings contradict themselves or each other \
        (all faults are listed).")]
    fn profile(
        &self,
        /// The framework that the ratings are by.
        framework: &CompetencyFramework,
        /// The worker and the ratings on record.
        worker: &RatedWorker,
        /// What the role requires.
        role: &RoleProfile,
        /// The day of the question: what is dated later is listed as set aside.
        as_of: NaiveDate,
    ) -> CompetencyProfile {
        let context = Context::open(&self.policy, as_of)?;
        let scales = Scales::open(framework)?;
        let role = Role::open(&context, &scales, role)?;
        Ok(profile::profile(&Case::open(&context, &role, worker)?))
    }

    /// The profiles of many workers, each for their own role; those whose records have to be put
    /// right come back beside.
    #[fails("The framework or a role profile contradicts itself.")]
    fn profile_batch(
        &self,
        /// The framework that the ratings are by.
        framework: &CompetencyFramework,
        /// What each role requires.
        roles: Vec<RoleProfile>,
        /// The workers, each with the ratings on record.
        workers: Vec<RatedWorker>,
        /// The day of the question: what is dated later is listed as set aside.
        as_of: NaiveDate,
    ) -> ProfileBatch of many {
        self.profiles(framework, &roles, &workers, as_of)
    }

    /// What a worker could work on, in order: small steps, the next level first, and nothing
    /// before what it builds on.
    #[fails("The framework, the role profile or the ratings contradict themselves or each other \
        (all faults are listed).")]
    fn development_plan(
        &self,
        /// The framework that the ratings are by.
        framework: &CompetencyFramework,
        /// The worker and the ratings on record.
        worker: &RatedWorker,
        /// What the role requires.
        role: &RoleProfile,
        /// The day of the question: what is dated later is listed as set aside.
        as_of: NaiveDate,
    ) -> DevelopmentPlan {
        let context = Context::open(&self.policy, as_of)?;
        let scales = Scales::open(framework)?;
        let role = Role::open(&context, &scales, role)?;
        Ok(development::plan(&Case::open(&context, &role, worker)?))
    }

    /// What became of a worker's competencies since an earlier date.
    #[fails("The framework, the role profile or the ratings contradict themselves or each other \
        (all faults are listed). Also: an earlier date that is not earlier.")]
    fn progress(
        &self,
        /// The framework that the ratings are by.
        framework: &CompetencyFramework,
        /// The worker and the ratings on record.
        worker: &RatedWorker,
        /// What the role requires.
        role: &RoleProfile,
        /// The earlier date to compare with.
        since: NaiveDate,
        /// The day of the question: what is dated later is listed as set aside.
        as_of: NaiveDate,
    ) -> WorkerProgress {
        let context = Context::open(&self.policy, as_of)?;
        let scales = Scales::open(framework)?;
        let role = Role::open(&context, &scales, role)?;
        let later = Case::open(&context, &role, worker)?;
        if since >= as_of {
            let message = "The date to compare with is not earlier than the as-of date.";
            let problem = Problem::new("facts.out_of_order", "since", message);
            refuse(&worker.id, vec![problem.with_found(since.to_string())])?;
        }
        let earlier_context = context.on(since);
        let earlier = Case::open(&earlier_context, &role, worker)?;
        Ok(progress::progress(&earlier, &later))
    }

    /// Who in a team holds what their roles require, what is covered, and what rests on one
    /// person.
    #[fails("The framework or a role profile contradicts itself.")]
    fn team_matrix(
        &self,
        /// The framework that the ratings are by.
        framework: &CompetencyFramework,
        /// What each role requires.
        roles: Vec<RoleProfile>,
        /// The workers, each with the ratings on record.
        workers: Vec<RatedWorker>,
        /// The day of the question: what is dated later is listed as set aside.
        as_of: NaiveDate,
    ) -> TeamMatrix of many {
        let context = Context::open(&self.policy, as_of)?.watched(self.watch.as_ref());
        let scales = Scales::open(framework)?;
        let roles = open_roles(&context, &scales, &roles)?;
        let (cases, rejected) = open_cases(&context, &roles, &workers)?;
        Ok(team::matrix(&context, &scales, &cases, rejected))
    }

    /// How an organisation measures itself by the statements of a framework: the share met, as an
    /// exact fraction, and the statements not met.
    #[fails("The framework or the assessment contradicts itself or the other, or the policy \
        says nothing about it.")]
    fn self_assessment(
        &self,
        /// The framework that the ratings are by.
        framework: &CompetencyFramework,
        /// The organisation's own assessment.
        assessment: &OrganisationAssessment,
        /// The day of the question: what is dated later is listed as set aside.
        as_of: NaiveDate,
    ) -> OrganisationStanding {
        let context = Context::open(&self.policy, as_of)?;
        organisation::standing(&context, framework, assessment)
    }

    /// How the applications for a post come out: what is essential is a gate, what is desirable
    /// adds. The same in any order of applicants; ties are stated, and people decide them.
    #[fails("The policy has no such person specification, or says nothing about scoring.")]
    fn shortlist(
        &self,
        /// The id of the person specification in the policy.
        specification: &str,
        /// The applications, in any order.
        applications: Vec<Application>,
        /// Up to where the applications are looked at.
        stage: SelectionStage,
        /// The day of the question: what is dated later is listed as set aside.
        as_of: NaiveDate,
    ) -> Shortlist of many {
        let context = Context::open(&self.policy, as_of)?.watched(self.watch.as_ref());
        let Some(rules) = context.policy.shortlist.as_ref() else {
            return Err(context.silent("how applications are scored"));
        };
        let post = Post {
            context: &context,
            rules,
            id: specification,
            specification: find(&context, specification)?,
            stage,
        };
        shortlist::shortlist(&post, &applications)
    }

    /// Whether everything is in before somebody starts, what is missing, and until when probation
    /// lasts.
    #[fails("The policy has no such person specification, or the facts contradict themselves.")]
    fn before_start(
        &self,
        /// The id of the person specification in the policy.
        specification: &str,
        /// Who is to start, and what is in.
        person: &Appointee,
        /// The day of the question: what is dated later is listed as set aside.
        as_of: NaiveDate,
    ) -> StartClearance {
        let context = Context::open(&self.policy, as_of)?;
        let found = find(&context, specification)?;
        before_start::clearance(&context, specification, found, person)
    }

    /// What a framework is as it was read of a text, and what was irregular about it.
    #[fails("The framework has faults; all of them are listed.")]
    fn read_framework(
        &self,
        /// The framework as a file says it.
        text: &str,
        /// How it is written.
        format: FrameworkFormat,
    ) -> LoadedFramework {
        CompetencyFramework::read(text, format)
    }

    /// What is to be looked at in a framework; nothing of it is changed.
    #[fails("It never fails.")]
    fn lint(
        &self,
        /// The framework.
        framework: &CompetencyFramework,
    ) -> FrameworkLint {
        Ok(framework::lint(framework))
    }
}

impl CompetencyRules {
    /// The profiles of many workers by columns: the answer of `profile` for each, with the codes of
    /// its reasons; of each competency only where that is asked for.
    ///
    /// # Errors
    /// As for [`CompetencyRules::profile_batch`].
    #[allow(clippy::too_many_arguments, reason = "the facts come in several parts")]
    pub fn profile_columns(
        &self,
        framework: &CompetencyFramework,
        roles: &[RoleProfile],
        workers: &RatedWorkerColumns<'_>,
        ratings: &RatingColumns<'_>,
        as_of: NaiveDate,
        each_competency: bool,
        records: &mut dyn RatingRecords,
    ) -> Result<ProfileColumns, CareError> {
        let context = Context::open(&self.policy, as_of)?;
        let scales = Scales::open(framework)?;
        let roles = open_roles(&context, &scales, roles)?;
        Ok(batch::profile_columns(
            &context,
            &scales,
            &roles,
            workers,
            ratings,
            each_competency,
            records,
        ))
    }

    /// The profiles of many workers, for records that are borrowed.
    ///
    /// # Errors
    /// As for [`CompetencyRules::profile_batch`].
    pub fn profiles(
        &self,
        framework: &CompetencyFramework,
        roles: &[RoleProfile],
        workers: &[RatedWorker],
        as_of: NaiveDate,
    ) -> Result<ProfileBatch, CareError> {
        let context = Context::open(&self.policy, as_of)?.watched(self.watch.as_ref());
        let scales = Scales::open(framework)?;
        let roles = open_roles(&context, &scales, roles)?;
        let (cases, rejected) = open_cases(&context, &roles, workers)?;
        let decided = cases.iter().map(profile::profile);
        Ok(ProfileBatch {
            decided: decided.collect(),
            rejected,
        })
    }
}

fn find<'a>(context: &Context<'a>, id: &str) -> Result<&'a PersonSpecification, CareError> {
    let specifications = &context.policy.specifications;
    specifications.get(id).ok_or_else(|| {
        let known: Vec<&str> = specifications.keys().map(String::as_str).collect();
        let message = "The policy has no such person specification.";
        let problem = Problem::new("facts.unknown_specification", "specification", message)
            .with_found(id)
            .with_allowed(known.join(", "));
        CareError::FactsInvalid {
            record: id.to_owned(),
            problems: vec![problem],
        }
    })
}

/// Every role of a team, each once.
fn open_roles<'a>(
    context: &Context<'_>,
    scales: &'a Scales<'a>,
    roles: &'a [RoleProfile],
) -> Result<Vec<Role<'a>>, CareError> {
    let mut opened: Vec<Role<'a>> = Vec::new();
    for profile in roles {
        if opened.iter().any(|one| one.profile.role == profile.role) {
            let message = "A role has two profiles.";
            let problem = Problem::new("facts.recorded_twice", "role", message);
            refuse(&profile.role, vec![problem])?;
        }
        opened.push(Role::open(context, scales, profile)?);
    }
    Ok(opened)
}

/// The workers whose records are in order; the others beside.
fn open_cases<'a>(
    context: &'a Context<'a>,
    roles: &'a [Role<'a>],
    workers: &'a [RatedWorker],
) -> Result<(Vec<Case<'a>>, Vec<Rejected>), CareError> {
    decide_each(
        context.watch,
        workers,
        |worker| &worker.id,
        |worker| of_role(context, roles, worker),
    )
}

pub(super) fn of_role<'a>(
    context: &'a Context<'a>,
    roles: &'a [Role<'a>],
    worker: &'a RatedWorker,
) -> Result<Case<'a>, CareError> {
    let role = roles.iter().find(|role| role.profile.role == worker.role);
    let Some(role) = role else {
        let known: Vec<&str> = roles.iter().map(|one| one.profile.role.as_str()).collect();
        let message = "No profile of this role is given.";
        let problem = Problem::new("facts.unknown_role", "role", message)
            .with_found(&worker.role)
            .with_allowed(known.join(", "));
        return Err(CareError::FactsInvalid {
            record: worker.id.clone(),
            problems: vec![problem],
        });
    };
    Case::open(context, role, worker)
}
