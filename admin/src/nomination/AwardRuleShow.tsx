import { BooleanField, Labeled, TextField } from 'react-admin';
import { EnumText } from '../ui/EnumText';
import { RelationLink } from '../ui/RelationLink';
import { FieldGrid, ResourceShow } from '../ui/ResourceShow';

const RELATIONS = [
  ['form', 'awardForms'],
  ['campaign', 'campaigns'],
  ['cluster', 'clusters'],
  ['department', 'departments'],
] as const;

export const AwardRuleShow = () => (
  <ResourceShow>
    <FieldGrid>
      {['name', 'code', 'rankMax', 'proposalsMax', 'note'].map((source) => (
        <Labeled key={source} source={source}>
          <TextField source={source} emptyText="–" />
        </Labeled>
      ))}
      {RELATIONS.map(([source, reference]) => (
        <Labeled key={source} source={source}>
          <RelationLink source={source} reference={reference} />
        </Labeled>
      ))}
      <Labeled source="grade">
        <EnumText source="grade" of="grade" />
      </Labeled>
      <Labeled source="organizationKind">
        <EnumText source="organizationKind" of="organizationKind" />
      </Labeled>
      {['noPenalty', 'allTargetsMet', 'active'].map((source) => (
        <Labeled key={source} source={source}>
          <BooleanField source={source} />
        </Labeled>
      ))}
    </FieldGrid>
  </ResourceShow>
);
