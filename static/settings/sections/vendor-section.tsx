import Textfield from '@atlaskit/textfield';
import { LONGEST_VENDOR_NAME } from '../../../src/domain/product';
import { LabelledField } from '../../shared/parts/labelled-field';
import { useTexts } from '../../shared/text';
import { AddressFact, AddressField, useAddressProblem } from '../parts/address-field';
import { ReadOnly } from '../parts/read-only';
import { SectionBox } from '../parts/section';
import { useSettingsDraft, type SectionProps, type SettingsDraft } from '../state/use-settings-draft';
import { saveBarOf } from './save-bar-of';

const Fields = ({ draft }: { draft: SettingsDraft }) => {
  const { t } = useTexts();
  const { vendorName, vendorAgreementUrl } = draft.settings;
  return (
    <>
      <LabelledField label={t('settings.vendor.name')} helper={t('settings.vendor.nameHelp')}>
        {(field) => (
          <Textfield
            {...field}
            name="vendorName"
            maxLength={LONGEST_VENDOR_NAME}
            value={vendorName ?? ''}
            onChange={(event) => draft.change({ vendorName: event.currentTarget.value || null })}
          />
        )}
      </LabelledField>
      <AddressField
        label={t('settings.vendor.agreement')}
        helper={t('settings.vendor.agreementHelp')}
        name="vendorAgreementUrl"
        value={vendorAgreementUrl}
        onChange={(address) => draft.change({ vendorAgreementUrl: address })}
      />
    </>
  );
};

/** Who delivers, and where the agreement with them stands: shown with the order of every wish. */
export const VendorSection = (props: SectionProps) => {
  const { t } = useTexts();
  const draft = useSettingsDraft(props);
  const { vendorName, vendorAgreementUrl } = draft.settings;
  const problem = useAddressProblem(vendorAgreementUrl);
  return (
    <SectionBox
      title={t('settings.vendor.title')}
      help={t('settings.vendor.help')}
      saveBar={saveBarOf(draft, props, problem)}
    >
      {props.mayEdit ? (
        <Fields draft={draft} />
      ) : (
        <>
          <ReadOnly name={t('settings.vendor.name')}>{vendorName ?? t('settings.notChosen')}</ReadOnly>
          <AddressFact label={t('settings.vendor.agreement')} value={vendorAgreementUrl} />
        </>
      )}
    </SectionBox>
  );
};
